import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '@/api/formErrors';
import { keys } from '@/api/keys';
import type { Schemas } from '@/api/types';
import { useCommand } from '@/api/useCommand';
import { ConfirmDialog } from '@/ui/ConfirmDialog/ConfirmDialog';
import { announce } from '@/ui/LiveRegion/announce';
import { contactRouteCommands } from './queries';

interface Props {
  readonly route: Schemas['ContactRouteView'];
  readonly onClose: () => void;
}

/** Asks before a municipality is left without a contact at BUP. */
export function EndRouteDialog({ route, onClose }: Props) {
  const { t } = useTranslation('contactRoutes');
  const queryClient = useQueryClient();
  const command = useCommand<number, unknown>({
    run: (revision, attempt) => contactRouteCommands.end(route.municipality, revision, attempt),
    onDone: async () => {
      announce(t('removed'));
      onClose();
      await queryClient.invalidateQueries({ queryKey: keys.contactRoutes });
    },
  });
  return (
    <ConfirmDialog
      title={t('removeFor', { municipality: route.municipalityName })}
      confirm={t('remove')}
      tone="danger"
      busy={command.isPending}
      problems={fieldProblems(command.error, () => false)}
      attempt={command.attempt}
      onConfirm={() => command.submit(route.revision)}
      onClose={onClose}
    >
      {t('removeHelp')}
    </ConfirmDialog>
  );
}
