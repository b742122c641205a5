import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { dayOf } from '@/i18n/format';
import { useFormat } from '@/i18n/useFormat';
import '@/i18n/pages/series';
import { usePageTitle } from '@/lib/usePageTitle';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { type Column, Table } from '@/ui/Table/Table';
import { Cutoff } from './Cutoff';
import { FollowUpCell } from './FollowUpCell';
import { GuestMeetings } from './GuestMeetings';
import { hoursOf } from './meetingTime';
import { OpenSeriesForm } from './OpenSeriesForm';
import { seriesListQuery } from './queries';

/** The series that one takes part in, and what is next in each. No child is named here. */
export function SeriesListPage({ onOpened }: { onOpened: (seriesId: string) => void }) {
  const { t } = useTranslation('series');
  const { data } = useSuspenseQuery(seriesListQuery);
  const [opening, setOpening] = useState(false);
  usePageTitle(t('title'));
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        action={
          data.mayOpen &&
          !opening && (
            <Button tone="primary" onClick={() => setOpening(true)}>
              {t('open')}
            </Button>
          )
        }
      />
      {opening && (
        <Card title={t('open')}>
          <OpenSeriesForm schools={data.schools} onOpened={onOpened} onClose={() => setOpening(false)} />
        </Card>
      )}
      <GuestMeetings meetings={data.guestAt} />
      {data.series.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>
          <p>{t('empty')}</p>
          <p>{t(data.mayOpen ? 'emptyMayOpen' : 'emptyMayNotOpen')}</p>
        </EmptyState>
      ) : (
        <>
          <p>
            <Link to="/moten/mina">{t('ownAgenda')}</Link>
          </p>
          <SeriesTable series={data.series} />
        </>
      )}
    </>
  );
}

function SeriesTable({ series }: { series: readonly Schemas['SeriesRow'][] }) {
  const { t } = useTranslation('series');
  const format = useFormat();
  const columns: Column<Schemas['SeriesRow']>[] = [
    {
      key: 'name',
      header: t('columnName'),
      cell: (row) => (
        <Link to="/moten/$seriesId" params={{ seriesId: row.seriesId }} dir="auto">
          {row.name}
        </Link>
      ),
    },
    { key: 'kind', header: t('columnKind'), cell: (row) => row.kindName },
    {
      key: 'next',
      header: t('columnNext'),
      cell: ({ seriesId, cycleId, nextMeeting }) =>
        nextMeeting === null || cycleId === null ? (
          t('noNext')
        ) : (
          <Link
            to="/moten/$seriesId/$cycleId/$meetingId"
            params={{ seriesId, cycleId, meetingId: nextMeeting.meetingId }}
          >
            {`${format.dayWithWeek(dayOf(nextMeeting.startsAt))} ${hoursOf(nextMeeting)}`}
          </Link>
        ),
    },
    {
      key: 'cutoff',
      header: t('columnCutoff'),
      cell: ({ nextMeeting }) => (nextMeeting === null ? '–' : <Cutoff meeting={nextMeeting} />),
    },
    { key: 'home', header: t('columnHome'), cell: (row) => row.homeUnitName },
    { key: 'part', header: t('columnPart'), cell: (row) => t(row.leads ? 'parts.chair' : 'parts.member') },
  ];
  if (series.some((row) => row.leads)) {
    columns.push({ key: 'followUp', header: t('followUp'), cell: (row) => <FollowUpCell row={row} /> });
  }
  return <Table caption={t('caption')} columns={columns} rows={series} rowKey={(row) => row.seriesId} />;
}
