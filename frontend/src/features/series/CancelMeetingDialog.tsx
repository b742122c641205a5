import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { dayOf } from '@/i18n/format';
import { useFormat } from '@/i18n/useFormat';
import { ConfirmDialog } from '@/ui/ConfirmDialog/ConfirmDialog';
import { announce } from '@/ui/LiveRegion/announce';
import { termCommands } from './queries';
import { useSeriesAction } from './useSeriesCommand';

interface Props {
  readonly series: Schemas['SeriesView'];
  readonly term: Schemas['TermView'];
  readonly meeting: Schemas['MeetingRow'];
  readonly onClose: () => void;
}

/** Asks before a meeting is cancelled; it cannot be taken back, only another be added. */
export function CancelMeetingDialog({ series, term, meeting, onClose }: Props) {
  const { t } = useTranslation('series');
  const format = useFormat();
  const question = useSeriesAction({
    series,
    against: 'term',
    run: (attempt) => termCommands.cancelMeeting(term.cycleId, meeting.meetingId, attempt),
    onDone: () => {
      announce(t('cancelled'));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      {...question}
      title={t('cancelFor', { day: format.day(dayOf(meeting.startsAt)) })}
      confirm={t('cancelMeeting')}
      tone="danger"
      onClose={onClose}
    >
      {t('cancelHelp')}
    </ConfirmDialog>
  );
}
