import type { Code, Schemas } from '@/api/types';
import { swedishInstant } from '@/i18n/swedishInstant';

/** Whom a question is about, as it is written: a child of a case, by name or without identity, or nobody that the product knows. */
export interface WrittenChild {
  readonly caseId: string;
  readonly identity: 'without' | 'with' | '';
  readonly concerns: readonly string[];
  readonly basis: Code<'LegalBasis'> | '';
  readonly basisReason: string;
}

const nobody: WrittenChild = { caseId: '', identity: '', concerns: [], basis: '', basisReason: '' };

/** A question as it is written. */
export interface WrittenQuestion extends WrittenChild {
  readonly way: Code<'ConsultationWay'> | '';
  readonly unitId: string;
  readonly callBack: string;
  readonly question: string;
}

export const blankQuestion: WrittenQuestion = { ...nobody, way: '', unitId: '', callBack: '', question: '' };

/** A call that has been held, as it is written: the day is a Swedish calendar day, the time Swedish local time. */
export interface WrittenCall extends WrittenChild {
  readonly unitId: string;
  readonly heldDay: string;
  readonly heldTime: string;
  readonly question: string;
  readonly theme: string;
  readonly advice: string;
}

export const blankCall: WrittenCall = {
  ...nobody,
  unitId: '',
  heldDay: '',
  heldTime: '',
  question: '',
  theme: '',
  advice: '',
};

/** An answer as it is written. */
export interface WrittenAnswer {
  readonly theme: string;
  readonly advice: string;
  readonly basis: Code<'LegalBasis'> | '';
  readonly basisReason: string;
}

export const blankAnswer: WrittenAnswer = { theme: '', advice: '', basis: '', basisReason: '' };

/** Whether BUP is told who the child is. */
export const isNamed = ({ caseId, identity }: WrittenChild): boolean => caseId !== '' && identity === 'with';

const blank = (text: string): boolean => text.trim() === '';

type Checks<Name extends string> = readonly (readonly [Name, boolean])[];

const missingOf = <Name extends string>(checks: Checks<Name>): Name[] =>
  checks.flatMap(([name, isMissing]) => (isMissing ? [name] : []));

const childChecks = (child: WrittenChild, needsReason: boolean) =>
  [
    ['identity', child.caseId !== '' && child.identity === ''],
    ['basis', isNamed(child) && child.basis === ''],
    ['basisReason', isNamed(child) && needsReason && blank(child.basisReason)],
  ] as const;

/** What of a question is not filled in, in the order of the form; `needsReason` when the law asks why with the chosen basis. */
export const missingInQuestion = (written: WrittenQuestion, needsReason: boolean) =>
  missingOf([
    ['way', written.way === ''],
    ['unitId', written.unitId === ''],
    ['callBack', written.way === 'phone' && blank(written.callBack)],
    ...childChecks(written, needsReason),
    ['question', blank(written.question)],
  ]);

/** What of a call is not filled in, in the order of the form. */
export const missingInCall = (written: WrittenCall, needsReason: boolean) =>
  missingOf([
    ['unitId', written.unitId === ''],
    ['heldDay', written.heldDay === ''],
    ['heldTime', written.heldTime === ''],
    ...childChecks(written, needsReason),
    ['question', blank(written.question)],
    ['theme', blank(written.theme)],
    ['advice', blank(written.advice)],
  ]);

/** What of an answer is not filled in; what BUP answers about a child by name goes on a basis. */
export const missingInAnswer = (written: WrittenAnswer, needsBasis: boolean, needsReason: boolean) =>
  missingOf([
    ['theme', blank(written.theme)],
    ['advice', blank(written.advice)],
    ['basis', needsBasis && written.basis === ''],
    ['basisReason', needsBasis && needsReason && blank(written.basisReason)],
  ]);

const orNull = (text: string): string | null => text.trim() || null;

/** The child as the host takes it. What was typed for a name is left out when no name is given. */
function childOf(written: WrittenChild): Schemas['ChildInQuestion'] | null {
  if (written.caseId === '') return null;
  const named = isNamed(written);
  return {
    caseId: written.caseId,
    withIdentity: named,
    area: null,
    concerns: named ? [...written.concerns] : null,
    basis: named && written.basis !== '' ? written.basis : null,
    basisReason: named ? orNull(written.basisReason) : null,
  };
}

/** A question as the host takes it. */
export const questionBody = (written: WrittenQuestion): Schemas['AskConsultation'] => ({
  way: written.way === '' ? null : written.way,
  unitId: written.unitId,
  question: written.question.trim(),
  callBack: written.way === 'phone' ? orNull(written.callBack) : null,
  child: childOf(written),
});

/** A call as the host takes it. */
export const callBody = (written: WrittenCall): Schemas['LogConsultation'] => ({
  unitId: written.unitId,
  heldAt: swedishInstant(written.heldDay, written.heldTime),
  question: written.question.trim(),
  theme: written.theme.trim(),
  advice: written.advice.trim(),
  child: childOf(written),
});

/** An answer as the host takes it. */
export const answerBody = (written: WrittenAnswer): Schemas['AnswerConsultation'] => ({
  theme: written.theme.trim(),
  advice: written.advice.trim(),
  basis: written.basis === '' ? null : written.basis,
  basisReason: orNull(written.basisReason),
});
