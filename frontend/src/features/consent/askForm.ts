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
  readonly relation: Code<'ConsentRelation'>;
}

/**
 * The child and everybody with custody; then the relatives, who are asked only when something is about them too. A parent without custody is
 * outside the child's secrecy and is not asked.
 */
export const whoIsAsked = ({
  child,
  guardians,
  related,
}: Pick<Schemas['CaseView'], 'child' | 'guardians' | 'related'>): Asked[] => [
  ...(child ? [{ personId: child.personId, name: child.givenName, relation: 'child' as const }] : []),
  ...guardians
    .filter((guardian) => guardian.kind !== 'nonCustodialParent')
    .map(({ personId, name }) => ({ personId, name, relation: 'guardian' as const })),
  ...related.map(({ personId, name }) => ({ personId, name, relation: 'related' as const })),
];

/** Those without whose answer nothing about the child can be told. */
export const mustBeAsked = (asked: readonly Asked[]): Asked[] => asked.filter(({ relation }) => relation !== 'related');

/** Begins with the child and the guardians asked and nothing told. */
export const blankAsk = (asked: readonly Asked[], today: string, receiver?: string): AskForm => ({
  receivers: receiver === undefined ? [] : [receiver],
  areas: [],
  exclusions: '',
  purpose: '',
  ...proposedPeriod(today),
  persons: mustBeAsked(asked).map((person) => person.personId),
});

/** Begins from what an ending consent says, for a new time from today: it is asked again, and everybody answers again. */
export const renewed = (
  consent: Pick<Schemas['ConsentView'], 'receiving' | 'areas' | 'exclusions' | 'purpose' | 'persons'>,
  asked: readonly Asked[],
  today: string,
): AskForm => ({
  receivers: consent.receiving.map(({ branchId }) => branchId),
  areas: areaOrder.filter((area) => consent.areas.includes(area)),
  exclusions: consent.exclusions ?? '',
  purpose: consent.purpose ?? '',
  ...proposedPeriod(today),
  persons: asked
    .filter(({ personId }) => consent.persons.some((one) => one.personId === personId))
    .map((one) => one.personId),
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

/** The command, with the text that was read aloud and the earlier consent that it renews. */
export const commandOf = (
  form: AskForm,
  readAloud: Schemas['ReadText'],
  renews: string | null,
): Schemas['RequestConsent'] => ({
  receivingBranches: [...form.receivers],
  areas: [...form.areas],
  from: form.from,
  to: form.to,
  purpose: form.purpose.trim(),
  exclusions: form.exclusions.trim() || null,
  persons: [...form.persons],
  readAloud,
  renews,
});

/** Where the fields of the command stand in the form, for the errors that the host names. */
export const fieldOfPath = (path: string): string =>
  path.startsWith('receivingBranches') ? 'receivers' : (path.split('.')[0] ?? path);
