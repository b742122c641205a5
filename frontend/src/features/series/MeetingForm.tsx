import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { type DraftState, useDraft } from '@/api/useDraft';
import { dayOf, formatTime } from '@/i18n/format';
import { useFormat } from '@/i18n/useFormat';
import { DateField } from '@/ui/DateField/DateField';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextField } from '@/ui/TextField/TextField';
import { isWholeNumber, meetingBodyOf, type WrittenMeeting } from './meetingTime';
import { termCommands } from './queries';
import { useSeriesForm } from './useSeriesCommand';

interface Props {
  readonly series: Schemas['SeriesView'];
  readonly term: Schemas['TermView'];
  /** The meeting that is given another time; without it a meeting is added. */
  readonly meeting?: Schemas['MeetingRow'];
  readonly onClose: () => void;
}

/** Adds a meeting besides the standing ones, or gives one another time. */
export function MeetingForm(props: Props) {
  const { term, meeting } = props;
  const scope = meeting === undefined ? term.cycleId : `${term.cycleId}-${meeting.meetingId}`;
  const draft = useDraft<WrittenMeeting>('ehtMeeting', scope);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={4} />;
}

function Fields({ series, term, meeting, onClose, draft }: Props & { draft: DraftState<WrittenMeeting> }) {
  const { t } = useTranslation('series');
  const format = useFormat();
  const { starts, minutes, cutoffDays } = series.slot;
  const form = useSeriesForm<WrittenMeeting>({
    series,
    against: 'term',
    draft,
    blank: {
      day: meeting === undefined ? '' : dayOf(meeting.startsAt),
      starts: meeting === undefined ? starts.slice(0, 5) : formatTime(meeting.startsAt),
      minutes: String(meeting?.minutes ?? minutes),
      lastDay: '',
    },
    prefix: 'meeting',
    missing: (content) => [
      ...(content.day === '' ? [{ name: 'day', message: t('missing.day') } as const] : []),
      ...(content.starts === '' ? [{ name: 'starts', message: t('missing.starts') } as const] : []),
      ...(isWholeNumber(content.minutes) ? [] : [{ name: 'minutes', message: t('missing.minutes') } as const]),
    ],
    run: (content, attempt) => {
      const body = meetingBodyOf(content, cutoffDays);
      return meeting === undefined
        ? termCommands.addMeeting(term.cycleId, body, attempt)
        : termCommands.moveMeeting(term.cycleId, meeting.meetingId, body, attempt);
    },
    onDone: () => {
      announce(t(meeting === undefined ? 'meetingAdded' : 'moved'));
      onClose();
    },
  });
  return (
    <DraftedForm
      {...form.frame}
      framed
      title={meeting === undefined ? t('addMeeting') : t('moveFor', { day: format.day(dayOf(meeting.startsAt)) })}
      submit={t(meeting === undefined ? 'addMeetingSave' : 'moveSave')}
      onClose={onClose}
    >
      <DateField {...form.text('day')} label={t('columnDay')} />
      <TextField {...form.text('starts')} type="time" label={t('starts')} width="short" />
      <TextField {...form.text('minutes')} label={t('minutes')} inputMode="numeric" width="short" />
      <DateField
        {...form.text('lastDay')}
        label={t('lastDay')}
        help={t('lastDayHelp', {
          usual: cutoffDays === 0 ? t('cutoffAtStart') : t('cutoffBefore', { count: cutoffDays }),
        })}
        optional
      />
    </DraftedForm>
  );
}
