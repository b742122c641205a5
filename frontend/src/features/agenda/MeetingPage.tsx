import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dayOf } from '@/i18n/format';
import '@/i18n/pages/agenda';
import { useFormat } from '@/i18n/useFormat';
import { usePageTitle } from '@/lib/usePageTitle';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { Stack } from '@/ui/Stack/Stack';
import { StatusTag, type Tone } from '@/ui/StatusTag/StatusTag';
import { AgendaList } from './AgendaList';
import { BeginMeeting } from './BeginMeeting';
import { CloseMeeting } from './CloseMeeting';
import { FollowUps } from './FollowUps';
import type { Meeting } from './model';
import { People } from './People';
import { type MeetingAt, meetingQuery } from './queries';

const toneOf: Record<Meeting['meeting']['status'], Tone> = {
  planned: 'info',
  open: 'ok',
  closed: 'mute',
  cancelled: 'stop',
};

/** One meeting, before, while and after it is held: what was decided before comes first, then the agenda, then who is there. */
export function MeetingPage(at: MeetingAt) {
  const { t } = useTranslation('agenda');
  const format = useFormat();
  const { data: meeting } = useSuspenseQuery(meetingQuery(at));
  const { startsAt, minutes, status } = meeting.meeting;
  const ends = new Date(Date.parse(startsAt) + minutes * 60_000).toISOString();
  usePageTitle(meeting.seriesName, t('title'));
  return (
    <Stack gap="large">
      <PageHeader
        title={t('heading', { kind: meeting.kindName, day: format.dayWithWeek(dayOf(startsAt)) })}
        lead={[
          t('lead', { series: meeting.seriesName, from: format.time(startsAt), to: format.time(ends) }),
          meeting.place && t('place', { place: meeting.place }),
          meeting.nextMeeting && t('next', { day: format.dayWithWeek(dayOf(meeting.nextMeeting.startsAt)) }),
        ]
          .filter(Boolean)
          .join(' ')}
        action={<StatusTag tone={toneOf[status]}>{t(`status.${status}`)}</StatusTag>}
      />
      {meeting.leads && status === 'planned' && <BeginMeeting meeting={meeting} />}
      <FollowUps meeting={meeting} />
      <AgendaList meeting={meeting} />
      <People meeting={meeting} />
      {meeting.leads && status === 'open' && <CloseMeeting meeting={meeting} />}
    </Stack>
  );
}
