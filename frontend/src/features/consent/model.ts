import type { Code, Schemas } from '@/api/types';

type ConsentAnswer = Code<'ConsentAnswer'>;
type ConsentForm = Code<'ConsentForm'>;
type ConsentView = Schemas['ConsentView'];
type InformationArea = Code<'InformationArea'>;

type Person = ConsentView['persons'][number];

/** What can be recorded about one person. Revoking is an act of its own. */
export const recordableAnswers = [
  'given',
  'limited',
  'declined',
  'unanswered',
] as const satisfies readonly ConsentAnswer[];
export type RecordableAnswer = (typeof recordableAnswers)[number];

export const consentForms = [
  'oralInPerson',
  'oralByPhone',
  'written',
  'electronicallySigned',
] as const satisfies readonly ConsentForm[];

/** The answers that say yes to at least something and can therefore be taken back. */
export const canBeRevoked = (person: Pick<Person, 'answer'>): boolean =>
  person.answer === 'given' || person.answer === 'limited';

/** A guardian who has been asked and not answered, and whose answer nobody has recorded an exception from. Never the child. */
export const canBeExcepted = (
  consent: Pick<ConsentView, 'exceptions'>,
  person: Pick<Person, 'personId' | 'answer' | 'relation'>,
): boolean =>
  person.relation === 'guardian' &&
  (person.answer === 'asked' || person.answer === 'unanswered') &&
  !consent.exceptions.some((exception) => exception.personId === person.personId);

const saysNo = (person: Pick<Person, 'answer'>): boolean => person.answer === 'declined' || person.answer === 'revoked';

/** Those who disagree, when somebody has said yes and somebody no. Silence is neither. */
export const disagreement = (persons: readonly Person[]): { yes: Person[]; no: Person[] } | null => {
  const yes = persons.filter(canBeRevoked);
  const no = persons.filter(saysNo);
  return yes.length > 0 && no.length > 0 ? { yes, no } : null;
};

/** Those asked whose answer is still to come. No answer is neither yes nor no. */
export const awaited = (persons: readonly Person[]): Person[] =>
  persons.filter((person) => person.answer === 'asked' || person.answer === 'unanswered');

/** What one consent lets happen, receiver by receiver, for the "det här betyder att…" sentences. */
export interface Meaning {
  readonly branchName: string;
  readonly may: readonly InformationArea[];
  /** What may not be told, the areas that share a reason together. */
  readonly mayNot: readonly { areas: InformationArea[]; why: string }[];
}

const byReason = (covers: readonly { area: InformationArea; why: string }[]): Meaning['mayNot'] =>
  [...new Set(covers.map((cover) => cover.why))].map((why) => ({
    why,
    areas: covers.filter((cover) => cover.why === why).map((cover) => cover.area),
  }));

export const meaningsOf = (consent: Pick<ConsentView, 'receiving' | 'coverage'>): Meaning[] =>
  consent.receiving.map(({ branchId, name }) => {
    const covers = consent.coverage.filter((cover) => cover.branchId === branchId);
    return {
      branchName: name,
      may: covers.filter((cover) => cover.holds).map((cover) => cover.area),
      mayNot: byReason(covers.filter((cover) => !cover.holds)),
    };
  });

/** The consents in the order to show them: what waits for somebody first, what is over last, newest first within each. */
export const inOrder = (consents: readonly ConsentView[]): ConsentView[] => {
  const rank: Record<ConsentView['status'], number> = {
    conflict: 0,
    asked: 1,
    partly: 2,
    inForce: 3,
    notYet: 4,
    declined: 5,
    revoked: 6,
    expired: 7,
  };
  return consents.toSorted((a, b) => rank[a.status] - rank[b.status] || b.from.localeCompare(a.from));
};
