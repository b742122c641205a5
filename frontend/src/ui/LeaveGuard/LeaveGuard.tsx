import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import { Dialog } from '@/ui/Dialog/Dialog';

/** Asks before a page with unsaved work is left; closing the tab asks in the browser's own words. */
export function LeaveGuard({ unsaved }: { unsaved: boolean }) {
  const { t } = useTranslation('ui');
  const blocker = useBlocker({ shouldBlockFn: () => unsaved, enableBeforeUnload: () => unsaved, withResolver: true });
  if (blocker.status !== 'blocked') return null;
  return (
    <Dialog
      title={t('leaveTitle')}
      onClose={blocker.reset}
      actions={
        <>
          <Button tone="primary" onClick={blocker.reset}>
            {t('leaveStay')}
          </Button>
          <Button onClick={blocker.proceed}>{t('leaveGo')}</Button>
        </>
      }
    >
      <p>{t('leaveText')}</p>
    </Dialog>
  );
}
