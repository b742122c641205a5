import type { sv } from '@/i18n/sv';

/** What a page is called before its content has come; the words stand in the frame's catalogue. */
export type Heading = keyof (typeof sv)['shell']['heading'];
