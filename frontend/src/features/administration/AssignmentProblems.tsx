import { fieldProblems } from '@/api/formErrors';
import { isConflict } from '@/api/problem';
import { ConflictView } from '@/ui/ConflictView/ConflictView';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';

interface Props {
  readonly command: { readonly error: Error | null; readonly attempt: number; readonly saveAgain: () => void };
  readonly fields: readonly string[];
}

/** What went wrong with a change of assignments. */
export function AssignmentProblems({ command, fields }: Props) {
  if (isConflict(command.error)) {
    return <ConflictView changes={command.error.problem.changes} onSave={() => command.saveAgain()} />;
  }
  return (
    <ErrorSummary problems={fieldProblems(command.error, (name) => fields.includes(name))} attempt={command.attempt} />
  );
}
