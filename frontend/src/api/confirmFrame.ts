import { fieldProblems } from './formErrors';
import type { useVersionedCommand } from './useCommand';

/** What the dialog of a question needs, when yes is one command with nothing to fill in. */
export function confirmFrame(command: ReturnType<typeof useVersionedCommand<null, unknown>>) {
  const { conflict } = command;
  return {
    busy: command.isPending,
    problems: conflict ? [] : fieldProblems(command.error, () => false),
    attempt: command.attempt,
    conflict,
    onConfirm: () => (conflict ? command.saveAgain(null) : command.submit(null)),
  };
}
