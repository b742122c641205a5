import { fieldProblems } from '@/api/formErrors';
import { isConflict } from '@/api/problem';
import { type ConflictField, ConflictView } from '@/ui/ConflictView/ConflictView';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';

interface Props {
  readonly command: { readonly error: Error | null; readonly attempt: number; readonly saveAgain: () => unknown };
  /** The names of the form's fields; errors elsewhere are said without a link. */
  readonly fields?: readonly string[];
  /** What somebody else saved, for a form that changes something that stood there. */
  readonly theirs?: readonly ConflictField[];
}

/** What went wrong with a command: a conflict with what changed, or the server's words. */
export function CommandProblems({ command, fields = [], theirs = [] }: Props) {
  const { error, attempt, saveAgain } = command;
  if (error === null) return null;
  if (isConflict(error))
    return <ConflictView changes={error.problem.changes} fields={theirs} onSave={() => saveAgain()} />;
  return <ErrorSummary problems={fieldProblems(error, (name) => fields.includes(name))} attempt={attempt} />;
}
