import type { Code, Schemas } from '@/api/types';

export type Intervention = Schemas['InterventionView'];
export type WrittenText = Schemas['InterventionText'];

export const reaches = ['universal', 'selective', 'indicated'] as const satisfies readonly Code<'Reach'>[];
export const kinds = ['promoting', 'preventing', 'remedying'] as const satisfies readonly Code<'ActionKind'>[];
export const accesses = ['open', 'needsAssessment'] as const satisfies readonly Code<'InterventionAccess'>[];

/** The language that every insats is described in. */
export const mainLanguage = 'sv';

/** An insats as it is written. */
export interface WrittenIntervention {
  readonly reach: Code<'Reach'> | '';
  readonly kind: Code<'ActionKind'> | '';
  readonly access: Code<'InterventionAccess'> | '';
  readonly offeredBy: string;
  readonly contact: string;
  readonly waitingWeeks: string;
  readonly texts: readonly WrittenText[];
}

const nothing: WrittenIntervention = {
  reach: '',
  kind: '',
  access: '',
  offeredBy: '',
  contact: '',
  waitingWeeks: '',
  texts: [{ language: mainLanguage, name: '', description: '' }],
};

/** An insats as it stands, to be written anew; without one, a new. */
export const writtenOf = (entry: Intervention | undefined): WrittenIntervention =>
  entry === undefined
    ? nothing
    : {
        reach: entry.reach,
        kind: entry.kind,
        access: entry.access,
        offeredBy: entry.offeredBy,
        contact: entry.contact ?? '',
        waitingWeeks: entry.waitingWeeks === null ? '' : String(entry.waitingWeeks),
        texts: entry.texts,
      };

/** What is sent, on the revision that it was written against. */
export const bodyOf = (written: WrittenIntervention, revision: number): Schemas['InterventionBody'] => ({
  reach: written.reach || null,
  kind: written.kind || null,
  access: written.access || null,
  offeredBy: written.offeredBy.trim(),
  contact: written.contact.trim() || null,
  waitingWeeks: written.waitingWeeks.trim() === '' ? null : Number(written.waitingWeeks),
  texts: written.texts.map(({ language, name, description }) => ({
    language,
    name: name.trim(),
    description: description.trim(),
  })),
  revision,
});

type Required = 'reach' | 'kind' | 'access' | 'offeredBy' | 'waitingWeeks' | 'texts';

/** The fields that are not filled in as they must be, in the order of the form. */
export function missingIn(written: WrittenIntervention): Required[] {
  const missing: Record<Required, boolean> = {
    texts: written.texts.some(({ name, description }) => name.trim() === '' || description.trim() === ''),
    reach: written.reach === '',
    kind: written.kind === '',
    access: written.access === '',
    offeredBy: written.offeredBy.trim() === '',
    waitingWeeks: !/^\d{0,3}$/.test(written.waitingWeeks.trim()),
  };
  return (Object.keys(missing) as Required[]).filter((name) => missing[name]);
}

/** What an insats is called among staff. */
export const nameOf = ({ texts }: Intervention): string =>
  texts.find(({ language }) => language === mainLanguage)?.name ?? '';
