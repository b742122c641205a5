import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '@/api/formErrors';
import { keys } from '@/api/keys';
import { useUser } from '@/api/session';
import type { Schemas } from '@/api/types';
import { useCommand } from '@/api/useCommand';
import { Button } from '@/ui/Button/Button';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { announce } from '@/ui/LiveRegion/announce';
import { endSessions } from './queries';

interface Props {
  readonly person: Pick<Schemas['AssignmentRow'], 'personId' | 'name'>;
  readonly onClose: () => void;
}

/** Signs a person out everywhere: a telephone or a computer may have been lost. One's own sessions too, this one included. */
export function EndSessionsDialog({ person: { personId, name }, onClose }: Props) {
  const { t } = useTranslation('administration');
  const { t: common } = useTranslation('common');
  const queryClient = useQueryClient();
  const isSelf = useUser().personId === personId;
  const command = useCommand({
    run: endSessions,
    onDone: async () => {
      announce(t('sessionsEnded', { name }));
      onClose();
      // Whoever ended their own is asked to sign in again at once, not at the next press.
      if (isSelf) await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.user[0] });
    },
  });
  return (
    <Dialog
      title={t('endSessionsTitle', { name })}
      onClose={onClose}
      actions={
        <>
          <Button tone="danger" busy={command.isPending} onClick={() => command.submit(personId)}>
            {t('endSessions')}
          </Button>
          <Button onClick={onClose}>{common('cancel')}</Button>
        </>
      }
    >
      <p>{t(isSelf ? 'endSessionsTextSelf' : 'endSessionsText', { name })}</p>
      <ErrorSummary problems={fieldProblems(command.error, () => false)} attempt={command.attempt} />
    </Dialog>
  );
}
