import { useState } from 'react';
import { errorsByField, type FieldProblem, fieldProblems } from '@/api/formErrors';
import type { Schemas } from '@/api/types';
import type { DraftForm } from '@/api/useDraftForm';
import { announce } from '@/ui/LiveRegion/announce';
import { type OnRequest, useStep } from '../queries';

/** A form that can say whether anything is typed in it, and be told that it is saved. */
type Written = Omit<DraftForm<unknown>, 'content' | 'change'>;

interface Options<Content> {
  readonly request: Schemas['SupportRequestView'];
  readonly run: (on: OnRequest, content: Content, key: string) => Promise<Schemas['CommandResult']>;
  /** Said when it is done. */
  readonly said: string;
  readonly onClose: () => void;
  /** The fields that the form has; errors elsewhere are said above it. */
  readonly fields?: readonly string[];
  /** What is typed; a step that is only confirmed has nothing. */
  readonly written?: Written;
}

/** What every step's form does: checks, sends on the version that is shown, and says what went wrong where. */
export function useStepForm<Content>({ request, run, said, onClose, fields = [], written }: Options<Content>) {
  const [faults, setFaults] = useState<readonly FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const { requestId, caseId, version } = request;
  const command = useStep({ requestId, caseId, version }, run, () => {
    written?.finish();
    announce(said);
    onClose();
  });
  const { conflict } = command;
  const refused = conflict ? [] : fieldProblems(command.error, (name) => fields.includes(name));
  const problems = faults.length > 0 ? faults : refused;
  return {
    errors: errorsByField(problems),
    /** Sends the content, unless something is missing; after a conflict on the version that now holds. */
    send: (missing: readonly FieldProblem[], content: Content) => {
      setFaults(missing);
      setAttempt((last) => last + 1);
      if (missing.length > 0) return;
      if (conflict) command.saveAgain(content);
      else command.submit(content);
    },
    frame: {
      problems,
      attempt: attempt + command.attempt,
      conflict,
      busy: command.isPending,
      onClose,
      written,
    },
  };
}
