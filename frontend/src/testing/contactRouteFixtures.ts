import type { Schemas } from '@/api/types';

/** How BUP is reached from Flen. Invented, typed by the contract. */
export function contactRoute(changes: Partial<Schemas['ContactRouteView']> = {}): Schemas['ContactRouteView'] {
  return {
    municipality: '0482',
    municipalityName: 'Flens kommun',
    branchName: 'BUP Sörmland',
    unitId: 'u-bup',
    unitName: 'BUP Katrineholm',
    contactPerson: { personId: 'p-rut', name: 'Rut Almgren' },
    deputy: null,
    phone: '0150-12 34 56',
    hours: 'Måndag till torsdag 8–9',
    revision: 2,
    updatedAt: '2026-11-01T08:00:00Z',
    isOwn: false,
    ...changes,
  };
}
