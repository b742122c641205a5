import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import '@/i18n/pages/accessLog';
import { usePageTitle } from '@/lib/usePageTitle';
import { Button } from '@/ui/Button/Button';
import { DateField } from '@/ui/DateField/DateField';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { ShowMore } from '@/ui/ShowMore/ShowMore';
import { type Column, Table } from '@/ui/Table/Table';
import styles from './AccessLogPage.module.css';
import { accessLogQuery } from './queries';
import { SealCheck } from './SealCheck';

/** Two calendar days, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The reviewer's list: who has read in which case and why, never what. */
export function AccessLogPage({ period, onPeriod }: { period: Period; onPeriod: (period: Period) => void }) {
  const { t } = useTranslation('accessLog');
  const log = useSuspenseInfiniteQuery(accessLogQuery(period));
  const entries = log.data.pages.flatMap((page) => page.entries);
  usePageTitle(t('logTitle'));
  return (
    <>
      <PageHeader title={t('logTitle')} lead={t('logLead')} />
      <SealCheck />
      <PeriodForm key={`${period.from} ${period.to}`} period={period} onPeriod={onPeriod} />
      {entries.length === 0 ? (
        <EmptyState title={t('logEmptyTitle')}>{t('logEmpty')}</EmptyState>
      ) : (
        <>
          <Readings entries={entries} />
          <ShowMore
            status={t('logShown', { count: entries.length })}
            label={t('logMore')}
            hasMore={log.hasNextPage}
            busy={log.isFetchingNextPage}
            onMore={() => void log.fetchNextPage()}
          />
        </>
      )}
    </>
  );
}

function Readings({ entries }: Pick<Schemas['ReadingLog'], 'entries'>) {
  const { t } = useTranslation('accessLog');
  const format = useFormat();
  const columns: Column<Schemas['ReadingLine']>[] = [
    { key: 'at', header: t('columnAt'), cell: (row) => <time dateTime={row.at}>{format.instant(row.at)}</time> },
    { key: 'person', header: t('columnPerson'), cell: (row) => row.personName },
    { key: 'unit', header: t('columnUnit'), cell: (row) => row.unitName },
    { key: 'case', header: t('columnCase'), cell: (row) => row.caseNumber },
    { key: 'what', header: t('columnWhat'), cell: (row) => row.areas.join(', ') },
    {
      key: 'reason',
      header: t('columnReason'),
      cell: ({ reason, stated }) => (stated === null ? reason : t('stated', { reason, stated })),
    },
  ];
  return (
    <Table
      caption={t('logCaption')}
      columns={columns}
      rows={entries}
      rowKey={(row) => `${row.at} ${row.personName} ${row.caseNumber}`}
    />
  );
}

function PeriodForm({ period, onPeriod }: { period: Period; onPeriod: (period: Period) => void }) {
  const { t } = useTranslation('accessLog');
  const [from, setFrom] = useState(period.from);
  const [to, setTo] = useState(period.to);
  const wrong = from !== '' && to !== '' && to < from;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!wrong && from !== '' && to !== '') onPeriod({ from, to });
  };
  return (
    <form className={styles['period']} onSubmit={submit} noValidate>
      <DateField
        name="from"
        label={t('logFrom')}
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <DateField
        name="to"
        label={t('logTo')}
        error={wrong ? t('invalidPeriod') : undefined}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <Button type="submit">{t('logShow')}</Button>
    </form>
  );
}
