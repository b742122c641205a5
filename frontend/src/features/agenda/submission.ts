import type { Code, Schemas } from '@/api/types';
import type { ChosenRecipient } from '@/ui/RecipientPicker/RecipientPicker';
import { toRecipients } from './recipients';

/** What somebody writes to bring something up. */
export interface Submission {
  readonly level: Code<'AgendaLevel'> | '';
  /** The child's case, or '' for none. */
  readonly caseId: string;
  readonly mode: Code<'ChildMode'> | '';
  readonly question: string;
  readonly story: string;
  readonly minutes: string;
  readonly needs: readonly Code<'BranchKind'>[];
  readonly sectors: readonly string[];
  readonly recipients: readonly ChosenRecipient<Code<'LegalBasis'>>[];
}

export const blankSubmission: Submission = {
  level: '',
  caseId: '',
  mode: '',
  question: '',
  story: '',
  minutes: '15',
  needs: [],
  sectors: [],
  recipients: [],
};

/** What is written, for a meeting of this kind: handledning is about the work, and no child is named there or held back until it can be. */
export const inKind = (content: Submission, kind: Code<'EhtKind'>): Submission =>
  kind === 'supervision' ? { ...content, mode: 'anonymous' } : content;

/** The longest time that can be wished for one item, in minutes. */
const mostMinutes = 240;

/** A child without a case has no other way than without identity. */
export const modeOf = ({ level, caseId, mode }: Submission): Submission['mode'] =>
  level !== 'individual' ? '' : caseId === '' ? 'anonymous' : mode;

/** Whether it is a time that can be wished for. */
export const hasMinutes = (text: string): boolean => {
  const minutes = Number(text);
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= mostMinutes;
};

type Missing = 'level' | 'mode' | 'question' | 'story' | 'minutes';

/** What must be filled in before it is sent, in the order of the form. */
export function missingIn(content: Submission): Missing[] {
  const mode = modeOf(content);
  const found: [Missing, boolean][] = [
    ['level', content.level === ''],
    ['mode', content.level === 'individual' && mode === ''],
    ['question', content.question.trim() === '' && !isStoryAlone(content)],
    ['story', mode === 'anonymous' && content.story.trim() === ''],
    ['minutes', !hasMinutes(content.minutes)],
  ];
  return found.flatMap(([name, isMissing]) => (isMissing ? [name] : []));
}

/** Without a case there is nothing to say of the child but the story. */
export const isStoryAlone = ({ level, caseId }: Submission): boolean => level === 'individual' && caseId === '';

/** As the host takes it: what does not go with the level or the way the child is talked about is left out, however much of it was typed. */
export function toItem(content: Submission, meetingId: string): Schemas['SubmitItem'] {
  const mode = modeOf(content);
  const story = content.story.trim();
  return {
    meetingId,
    level: content.level === '' ? null : content.level,
    mode: mode === '' ? null : mode,
    caseId: content.level === 'individual' && content.caseId !== '' ? content.caseId : null,
    area: 'situation',
    content: {
      question: isStoryAlone(content) ? story : content.question.trim(),
      story: mode === 'anonymous' ? story : null,
      sectors: [...content.sectors],
      minutes: Number(content.minutes),
      needs: [...content.needs],
    },
    concerns: null,
    recipients: mode === 'named' ? toRecipients(content.recipients) : null,
  };
}

/** The field where something is written that the host names by its place in the command. A story that is alone is sent as the question. */
export function fieldOf(name: string, content: Submission): string {
  const plain = name.replace(/^content\./, '');
  return plain === 'question' && isStoryAlone(content) ? 'story' : plain;
}
