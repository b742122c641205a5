import type { Code } from '@/api/types';

/** One sector as the picture needs it: its name, who has said something, and the same in words. */
export interface PictureSector {
  readonly key: string;
  readonly label: string;
  readonly spoken: readonly Code<'Perspective'>[];
  readonly words: string;
}
