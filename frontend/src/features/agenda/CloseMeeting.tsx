import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import { ConfirmDialog } from '@/ui/ConfirmDialog/ConfirmDialog';
import type { Meeting } from './model';
import { inMeeting } from './queries';
import { useMeetingAction } from './useMeetingAction';

/** Ends the meeting, once it has been asked whether to. */
export function CloseMeeting({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('agenda');
  const { cycleId } = meeting;
  const [asking, setAsking] = useState(false);
  const close = useMeetingAction<null>({
    cycleId,
    run: (_, key) => inMeeting.close({ cycleId, meetingId: meeting.meeting.meetingId }, key),
    said: t('close.done'),
    onDone: () => setAsking(false),
  });
  return (
    <section data-print="no">
      <Button onClick={() => setAsking(true)}>{t('close.open')}</Button>
      {asking && (
        <ConfirmDialog
          title={t('close.title')}
          confirm={t('close.open')}
          busy={close.busy}
          problems={close.problems}
          attempt={close.attempt}
          onConfirm={() => close.submit(null)}
          onClose={() => setAsking(false)}
        >
          {t('close.text')}
        </ConfirmDialog>
      )}
    </section>
  );
}
