import type { Schemas } from '@/api/types';

// Invented support of an invented office, typed by the contract.

export function publicIntervention(
  changes: Partial<Schemas['PublicIntervention']> = {},
): Schemas['PublicIntervention'] {
  return {
    entryId: '77777777-7777-4777-8777-777777777771',
    language: 'sv',
    name: 'Familjestöd',
    description: 'Samtal hemma hos er eller hos oss, upp till sex gånger.',
    reach: 'selective',
    kind: 'preventing',
    access: 'open',
    offeredBy: 'Socialtjänsten, familjestöd',
    contact: '0000-48 21 20, vardagar 9–11',
    waitingWeeks: 3,
    updatedAt: '2026-11-02T09:00:00Z',
    ...changes,
  };
}

const treatment = publicIntervention({
  entryId: '77777777-7777-4777-8777-777777777772',
  name: 'Familjebehandling',
  description: 'En behandlare kommer hem varje vecka.',
  reach: 'indicated',
  kind: 'remedying',
  access: 'needsAssessment',
  offeredBy: 'Socialtjänsten, öppenvård',
  contact: null,
  waitingWeeks: null,
});

export function publicCatalogue(changes: Partial<Schemas['PublicCatalogue']> = {}): Schemas['PublicCatalogue'] {
  return {
    municipality: '0482',
    municipalityName: 'Flens kommun',
    language: 'sv',
    languages: ['sv', 'ar'],
    interventions: [publicIntervention(), treatment],
    ...changes,
  };
}

/** The same asked for in Arabic: one of the two is described in it. */
export const inArabic = publicCatalogue({
  language: 'ar',
  interventions: [
    publicIntervention({ language: 'ar', name: 'دعم الأسرة', description: 'محادثات في بيتكم أو عندنا.' }),
    treatment,
  ],
});

export function interventionView(changes: Partial<Schemas['InterventionView']> = {}): Schemas['InterventionView'] {
  return {
    entryId: '77777777-7777-4777-8777-777777777771',
    revision: 2,
    reach: 'selective',
    kind: 'preventing',
    access: 'open',
    offeredBy: 'Socialtjänsten, familjestöd',
    contact: '0000-48 21 20',
    waitingWeeks: 3,
    updatedAt: '2026-11-02T09:00:00Z',
    chosen: null,
    texts: [
      { language: 'sv', name: 'Familjestöd', description: 'Samtal med en familjebehandlare.' },
      { language: 'ar', name: 'دعم الأسرة', description: 'محادثات' },
    ],
    ...changes,
  };
}

/** The catalogue as staff see it; `mayKeep` for whoever keeps it. */
export function catalogueView(changes: Partial<Schemas['CatalogueView']> = {}): Schemas['CatalogueView'] {
  return {
    municipality: '0482',
    municipalityName: 'Flens kommun',
    mayKeep: true,
    interventions: [
      interventionView(),
      interventionView({
        entryId: '77777777-7777-4777-8777-777777777772',
        revision: 1,
        reach: 'indicated',
        kind: 'remedying',
        access: 'needsAssessment',
        offeredBy: 'Socialtjänsten, öppenvård',
        contact: null,
        waitingWeeks: null,
        texts: [{ language: 'sv', name: 'Familjebehandling', description: 'En behandlare kommer hem varje vecka.' }],
      }),
    ],
    ...changes,
  };
}
