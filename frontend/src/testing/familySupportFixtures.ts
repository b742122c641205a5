import type { Schemas } from '@/api/types';

// An invented familjebehandlare of invented schools, typed by the contract. It is about no child and no family.

export const linkId = '88888888-8888-4888-8888-888888888891';

/** One with two free places, as a school sees it. */
export function familySupportView(changes: Partial<Schemas['FamilySupportView']> = {}): Schemas['FamilySupportView'] {
  return {
    linkId,
    name: 'Ylva Stenrot',
    unitName: 'Familjestöd, Flen',
    unitPhone: '0000-48 21 20',
    schools: [{ unitId: 'u-skola', name: 'Stenhammarskolan' }],
    offer: 'Samtal i hemmet, föräldrastöd',
    freePlaces: 2,
    waitingWeeks: 3,
    statedAt: '2026-11-12T09:00:00Z',
    staleWeeks: null,
    revision: 4,
    isOwn: false,
    ...changes,
  };
}
