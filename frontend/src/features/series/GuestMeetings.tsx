import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { dayOf } from '@/i18n/format';
import { useFormat } from '@/i18n/useFormat';
import { Card } from '@/ui/Card/Card';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import { type Column, Table } from '@/ui/Table/Table';
import { hoursOf, statusTones } from './meetingTime';

type At = Schemas['GuestMeeting'];

/** The meetings that one is let in to without taking part in their series. */
export function GuestMeetings({ meetings }: { meetings: readonly At[] }) {
  const { t } = useTranslation('series');
  const format = useFormat();
  if (meetings.length === 0) return null;
  const columns: Column<At>[] = [
    {
      key: 'day',
      header: t('columnDay'),
      cell: ({ seriesId, cycleId, meeting: { meetingId, startsAt } }) => (
        <Link to="/moten/$seriesId/$cycleId/$meetingId" params={{ seriesId, cycleId, meetingId }}>
          {format.dayWithWeek(dayOf(startsAt))}
        </Link>
      ),
    },
    { key: 'time', header: t('columnTime'), cell: ({ meeting }) => hoursOf(meeting) },
    { key: 'name', header: t('columnName'), cell: (at) => <span dir="auto">{at.seriesName}</span> },
    { key: 'kind', header: t('columnKind'), cell: (at) => at.kindName },
    {
      key: 'status',
      header: t('columnStatus'),
      cell: ({ meeting: { status } }) => (
        <StatusTag tone={statusTones[status]}>{t(`meetingStatus.${status}`)}</StatusTag>
      ),
    },
  ];
  return (
    <Card title={t('guestTitle')}>
      <p>{t('guestLead')}</p>
      <Table caption={t('guestTitle')} columns={columns} rows={meetings} rowKey={(at) => at.meeting.meetingId} />
    </Card>
  );
}
