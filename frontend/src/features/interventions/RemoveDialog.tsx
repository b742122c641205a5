import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '@/api/formErrors';
import { keys } from '@/api/keys';
import { useCommand } from '@/api/useCommand';
import { ConfirmDialog } from '@/ui/ConfirmDialog/ConfirmDialog';
import { announce } from '@/ui/LiveRegion/announce';
import { type Intervention, nameOf } from './interventionForm';
import { catalogueCommands } from './queries';

interface Props {
  readonly municipality: string;
  readonly entry: Intervention;
  readonly onClose: () => void;
}

/** Asks before an insats is taken out of the catalogue, and off the public page with it. */
export function RemoveDialog({ municipality, entry, onClose }: Props) {
  const { t } = useTranslation('interventions');
  const queryClient = useQueryClient();
  const command = useCommand<number, unknown>({
    run: (revision, attempt) => catalogueCommands.remove(entry.entryId, revision, attempt),
    onDone: async () => {
      announce(t('removed'));
      onClose();
      await queryClient.invalidateQueries({ queryKey: keys.catalogue(municipality) });
    },
  });
  return (
    <ConfirmDialog
      title={t('removeFor', { name: nameOf(entry) })}
      confirm={t('remove')}
      tone="danger"
      busy={command.isPending}
      problems={fieldProblems(command.error, () => false)}
      attempt={command.attempt}
      onConfirm={() => command.submit(entry.revision)}
      onClose={onClose}
    >
      {t('removeHelp')}
    </ConfirmDialog>
  );
}
