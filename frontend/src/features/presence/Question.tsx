import type { ReactNode } from 'react';
import { fieldProblems } from '@/api/formErrors';
import type { Attempt } from '@/api/useCommand';
import type { ButtonTone } from '@/ui/Button/Button';
import { ConfirmDialog } from '@/ui/ConfirmDialog/ConfirmDialog';
import { announce } from '@/ui/LiveRegion/announce';
import { usePresenceCommand } from './usePresenceCommand';

/** Something that is done with a plan or a time once it has been asked about. */
export interface Asked {
  readonly title: string;
  readonly help: ReactNode;
  readonly yes: string;
  readonly tone?: ButtonTone;
  readonly done: string;
  readonly run: (attempt: Attempt) => Promise<unknown>;
}

/** Asks, and does it. */
export function Question({ asked, onClose }: { asked: Asked; onClose: () => void }) {
  const command = usePresenceCommand<null>({
    run: (_, attempt) => asked.run(attempt),
    onDone: () => {
      announce(asked.done);
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={asked.title}
      confirm={asked.yes}
      {...(asked.tone !== undefined && { tone: asked.tone })}
      busy={command.isPending}
      problems={fieldProblems(command.error, () => false)}
      attempt={command.attempt}
      onConfirm={() => command.submit(null)}
      onClose={onClose}
    >
      {asked.help}
    </ConfirmDialog>
  );
}
