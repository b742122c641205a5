import type { Code, Schemas } from '@/api/types';
import { type PeriodFault, periodFault, proposedPeriod } from './period';

type Area = Code<'InformationArea'>;

export const areaOrder = [
  'identity',
  'situation',
  'contacts',
  'wheel',
  'schooling',
  'health',
  'interventions',
] as const satisfies readonly Area[];

/** What is filled in when the family is asked; also what is kept as a draft. */
export interface AskForm {
  readonly receivers: readonly string[];
  readonly areas: readonly Area[];
  readonly exclusions: string;
  readonly purpose: string;
  readonly from: string;
  readonly to: string;
  readonly persons: readonly string[];
}

/** Somebody who is asked. */
export interface Asked {
  readonly personId: string;
  readonly name: string | null;
  readonly relation: 'child' | 'guardian';
}

/** The child and everybody with custody. A parent without custody is outside the child's secrecy and is not asked. */
export const whoIsAsked = ({ child, guardians }: Pick<Schemas['CaseView'], 'child' | 'guardians'>): Asked[] => [
  ...(child ? [{ personId: child.personId, name: child.givenName, relation: 'child' as const }] : []),
  ...guardians
    .filter((guardian) => guardian.kind !== 'nonCustodialParent')
    .map(({ personId, name }) => ({ personId, name, relation: 'guardian' as const })),
];

/** Begins with everybody asked and nothing told. */
export const blankAsk = (asked: readonly Asked[], today: string, receiver?: string): AskForm => ({
  receivers: receiver === undefined ? [] : [receiver],
  areas: [],
  exclusions: '',
  purpose: '',
  ...proposedPeriod(today),
  persons: asked.map((person) => person.personId),
});

export type AskFault =
  | { readonly field: 'receivers' | 'areas' | 'purpose' | 'persons' }
  | { readonly field: 'to'; readonly period: PeriodFault };

/** What must be put right before the question can be asked, in the order of the form. */
export const faultsIn = (form: AskForm, today: string, maxMonths: number): AskFault[] => {
  const period = periodFault(form.from, form.to, today, maxMonths);
  return [
    ...(form.receivers.length === 0 ? [{ field: 'receivers' } as const] : []),
    ...(form.areas.length === 0 ? [{ field: 'areas' } as const] : []),
    ...(form.purpose.trim() === '' ? [{ field: 'purpose' } as const] : []),
    ...(period === null ? [] : [{ field: 'to', period } as const]),
    ...(form.persons.length === 0 ? [{ field: 'persons' } as const] : []),
  ];
};

/** The command, with the text that was read aloud. */
export const commandOf = (form: AskForm, readAloud: Schemas['ReadText']): Schemas['RequestConsent'] => ({
  receivingBranches: [...form.receivers],
  areas: [...form.areas],
  from: form.from,
  to: form.to,
  purpose: form.purpose.trim(),
  exclusions: form.exclusions.trim() || null,
  persons: [...form.persons],
  readAloud,
  renews: null,
});

/** Where the fields of the command stand in the form, for the errors that the host names. */
export const fieldOfPath = (path: string): string =>
  path.startsWith('receivingBranches') ? 'receivers' : (path.split('.')[0] ?? path);
