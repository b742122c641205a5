import type { Schemas } from '@/api/types';

type Recorded = Schemas['WaitingView'];

/** Something that is done meanwhile, as it is written. */
export interface WrittenBridging {
  readonly what: string;
  readonly byWhom: string;
}

/** A wait as it is written. */
export interface WrittenWaiting {
  readonly since: string;
  readonly expected: string;
  readonly bridging: readonly WrittenBridging[];
}

export const blankBridging: WrittenBridging = { what: '', byWhom: '' };

export const blankWaiting: WrittenWaiting = { since: '', expected: '', bridging: [blankBridging] };

/** A wait as it stands, to be changed. */
export const writtenOf = ({ since, expected, bridging }: Recorded): WrittenWaiting => ({
  since,
  expected: expected ?? '',
  bridging: bridging.map(({ what, byWhom }) => ({ what, byWhom: byWhom ?? '' })),
});

const isBlank = (text: string): boolean => text.trim() === '';

/** What is not filled in. A row with nothing in it is no row. */
export const missingIn = ({ since, bridging }: WrittenWaiting): ('since' | 'bridging')[] => [
  ...(since === '' ? (['since'] as const) : []),
  ...(bridging.some(({ what, byWhom }) => isBlank(what) && !isBlank(byWhom)) ? (['bridging'] as const) : []),
];

/** What is sent. */
export const waitingBody = ({ since, expected, bridging }: WrittenWaiting): Schemas['WaitingBody'] => ({
  since,
  expected: expected || null,
  bridging: bridging
    .filter(({ what }) => !isBlank(what))
    .map(({ what, byWhom }) => ({ what: what.trim(), byWhom: byWhom.trim() || null })),
});
