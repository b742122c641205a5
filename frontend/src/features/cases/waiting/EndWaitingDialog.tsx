import { useTranslation } from 'react-i18next';
import { useCaseAction } from '@/api/useCaseAction';
import { ConfirmDialog } from '@/ui/ConfirmDialog/ConfirmDialog';
import { announce } from '@/ui/LiveRegion/announce';
import type { CaseView } from '../model';
import { waitingCommands } from './waitingCommands';

interface Props {
  readonly view: CaseView;
  readonly waitingId: string;
  readonly onClose: () => void;
}

/** Asks before it is noted that the wait is over. */
export function EndWaitingDialog({ view, waitingId, onClose }: Props) {
  const { t } = useTranslation('waiting');
  const action = useCaseAction({
    view,
    run: (caseId, attempt) => waitingCommands.end(caseId, waitingId, attempt),
    onDone: () => {
      announce(t('ended'));
      onClose();
    },
  });
  return (
    <ConfirmDialog {...action} title={t('endTitle')} confirm={t('end')} onClose={onClose}>
      {t('endHelp')}
    </ConfirmDialog>
  );
}
