import type { Code, Schemas } from '@/api/types';

/** Which term: vårterminen is January–June, höstterminen July–December of a calendar year. */
export interface TermChoice {
  readonly year: number;
  readonly half: Code<'TermHalf'>;
}

type Proposal = Schemas['TermProposal'];

/** A term as a field's value: `2027-spring`. */
export const termValue = ({ year, half }: TermChoice): string => `${year}-${half}`;

/** The term of a calendar day; July is in between and counts as the coming autumn, as the host reckons. */
export const termOf = (day: string): TermChoice => ({
  year: Number(day.slice(0, 4)),
  half: Number(day.slice(5, 7)) <= 6 ? 'spring' : 'autumn',
});

/** The term after another. */
export const termAfter = ({ year, half }: TermChoice): TermChoice =>
  half === 'spring' ? { year, half: 'autumn' } : { year: year + 1, half: 'spring' };

/** Terms to choose among; the first stands chosen until another is. */
export type Terms = readonly [TermChoice, ...TermChoice[]];

/** A term and the one after it. */
export const termAndNext = (first: TermChoice): Terms => [first, termAfter(first)];

/** The chosen term; a draft may have one that can no longer be chosen. */
export const chosenTerm = (terms: Terms, value: string): TermChoice =>
  terms.find((term) => termValue(term) === value) ?? terms[0];

/** A term as it is written. `days` are the ticked ones; null as long as nothing else than the proposal has been chosen. */
export interface WrittenTerm {
  readonly term: string;
  readonly days: readonly string[] | null;
}

/** The days that a proposal holds meetings on, when nothing else has been chosen. */
export const proposedDays = (proposal: Proposal): string[] =>
  proposal.days.filter((day) => day.leftOut === null).map((day) => day.day);

/** What is sent: the meetings of the chosen days, at the standing time. A day that the proposal no longer has is left out. */
export function termBodyOf(proposal: Proposal, chosen: readonly string[] | null): Schemas['TermBody'] {
  const days = chosen ?? proposedDays(proposal);
  return {
    year: proposal.year,
    half: proposal.half,
    meetings: proposal.days
      .filter((day) => days.includes(day.day))
      .map(({ startsAt, minutes, cutoffAt }) => ({ startsAt, minutes, cutoffAt })),
  };
}
