import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { dayOf } from '@/i18n/format';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button/Button';
import { Row } from '@/ui/Stack/Stack';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import { type Column, Table } from '@/ui/Table/Table';
import { Cutoff } from './Cutoff';
import { hoursOf, statusTones } from './meetingTime';

type Meeting = Schemas['MeetingRow'];

interface Props {
  readonly series: Schemas['SeriesView'];
  readonly term: Schemas['TermView'];
  readonly onMove: (meeting: Meeting) => void;
  readonly onCancel: (meeting: Meeting) => void;
  readonly onSupervise: (meeting: Meeting) => void;
}

/** The meetings of a term in the order of time. What has not begun can be moved and cancelled by whoever leads. */
export function MeetingTable({ series, term, onMove, onCancel, onSupervise }: Props) {
  const { t } = useTranslation('series');
  const format = useFormat();
  const columns: Column<Meeting>[] = [
    {
      key: 'day',
      header: t('columnDay'),
      cell: ({ meetingId, startsAt }) => (
        <Link
          to="/moten/$seriesId/$cycleId/$meetingId"
          params={{ seriesId: series.seriesId, cycleId: term.cycleId, meetingId }}
        >
          {format.dayWithWeek(dayOf(startsAt))}
        </Link>
      ),
    },
    { key: 'time', header: t('columnTime'), cell: hoursOf },
    { key: 'cutoff', header: t('columnCutoff'), cell: (meeting) => <Cutoff meeting={meeting} /> },
    ...(series.kind === 'supervision'
      ? [
          {
            key: 'supervisor',
            header: t('supervisor'),
            cell: ({ supervisorName }: Meeting) => supervisorName ?? t('supervisorOutside'),
          },
        ]
      : []),
    {
      key: 'status',
      header: t('columnStatus'),
      cell: ({ status }) => <StatusTag tone={statusTones[status]}>{t(`meetingStatus.${status}`)}</StatusTag>,
    },
  ];
  const steps: Column<Meeting> = {
    key: 'steps',
    header: t('columnSteps'),
    cell: (meeting) => {
      const day = format.day(dayOf(meeting.startsAt));
      return (
        meeting.status === 'planned' && (
          <Row>
            {series.kind === 'supervision' && (
              <Button tone="quiet" aria-label={t('supervisorFor', { day })} onClick={() => onSupervise(meeting)}>
                {t('supervisorChange')}
              </Button>
            )}
            <Button tone="quiet" aria-label={t('moveFor', { day })} onClick={() => onMove(meeting)}>
              {t('move')}
            </Button>
            <Button tone="quiet" aria-label={t('cancelFor', { day })} onClick={() => onCancel(meeting)}>
              {t('cancelMeeting')}
            </Button>
          </Row>
        )
      );
    },
  };
  return (
    <Table
      caption={t('termOf', { term: term.name })}
      columns={series.leads ? [...columns, steps] : columns}
      rows={term.meetings.toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))}
      rowKey={(meeting) => meeting.meetingId}
    />
  );
}
