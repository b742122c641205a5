import type { Code, Schemas } from '@/api/types';
import type { RecordableAnswer } from './model';

/** What is filled in when somebody's answer is recorded. */
export interface AnswerForm {
  readonly answer: RecordableAnswer | undefined;
  readonly areas: readonly Code<'InformationArea'>[];
  readonly branches: readonly string[];
  readonly form: Code<'ConsentForm'> | undefined;
  readonly interpreter: boolean;
  /** The language in which the text was read to this person; null when the question was asked without the text. */
  readonly readIn: string | null;
  readonly note: string;
}

/**
 * Begins without an answer: nobody's yes is assumed. A limited yes begins from everything, for the person to take away from; the text was
 * read in the language that the question was asked in, unless something else is said.
 */
export const blankAnswer = (
  consent: Pick<Schemas['ConsentView'], 'areas' | 'receiving' | 'readAloud'>,
  interpreter: boolean,
): AnswerForm => ({
  answer: undefined,
  areas: consent.areas,
  branches: consent.receiving.map((receiver) => receiver.branchId),
  form: undefined,
  interpreter,
  readIn: consent.readAloud?.locale ?? null,
  note: '',
});

export type AnswerField = 'answer' | 'areas' | 'branches' | 'form';

/** What is missing, in the order of the form. Silence has no form; a limited yes names what it covers. */
export const missingIn = ({ answer, areas, branches, form }: AnswerForm): AnswerField[] => {
  if (answer === undefined) return ['answer'];
  const missing: AnswerField[] = [];
  if (answer === 'limited' && areas.length === 0) missing.push('areas');
  if (answer === 'limited' && branches.length === 0) missing.push('branches');
  if (answer !== 'unanswered' && form === undefined) missing.push('form');
  return missing;
};

/** The command. What belongs to another answer than the chosen one is left out. */
export const commandOf = (
  personId: string,
  { answer, areas, branches, form, interpreter, readIn, note }: AnswerForm & { answer: RecordableAnswer },
): Schemas['RecordConsentAnswer'] => ({
  personId,
  answer,
  limitedToAreas: answer === 'limited' ? [...areas] : null,
  limitedToBranches: answer === 'limited' ? [...branches] : null,
  form: answer === 'unanswered' ? null : (form ?? null),
  interpreterUsed: answer !== 'unanswered' && interpreter,
  readIn: answer === 'unanswered' ? null : readIn,
  note: note.trim() || null,
});
