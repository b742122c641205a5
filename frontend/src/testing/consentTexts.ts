import ar from '@contracts/consent/1/ar.json';
import sv from '@contracts/consent/1/sv.json';
import type { Schemas } from '@/api/types';

/** The published texts themselves: what is read to a family is tried as it will be read. */
export const readAloudTexts: Record<'sv' | 'ar', Schemas['ReadAloudText']> = { sv, ar };

export const readAloudVersions: Schemas['ReadAloudVersion'][] = [
  { version: 1, current: true, locales: [sv, ar].map(({ locale, reviewed }) => ({ locale, reviewed })) },
];
