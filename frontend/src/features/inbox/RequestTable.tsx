import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Code, Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import { StatusTag, type Tone } from '@/ui/StatusTag/StatusTag';
import { type Column, Table } from '@/ui/Table/Table';
import styles from './InboxPage.module.css';

type Request = Schemas['InboxSupportRequest'];

const urgencyTone: Record<Code<'Urgency'>, Tone> = { withinDays: 'stop', withinTwoWeeks: 'wait', routine: 'mute' };

/** The requests of one heap: which, from whom, how long it has waited, how soon, and who has it. */
export function RequestTable({ caption, rows }: { caption: string; rows: readonly Request[] }) {
  const { t } = useTranslation('inbox');
  const format = useFormat();
  const columns: Column<Request>[] = [
    {
      key: 'case',
      header: t('column.case'),
      cell: (row) => (
        <>
          <Link to="/stodforfragningar/$requestId" params={{ requestId: row.requestId }} className={styles['link']}>
            {row.alias}
          </Link>
          <br />
          <span className={styles['meta']}>{row.number}</span>
        </>
      ),
    },
    { key: 'from', header: t('column.from'), cell: (row) => row.fromUnitName },
    {
      key: 'waiting',
      header: t('column.waiting'),
      cell: (row) => (
        <>
          {row.waitingDays === 0 ? t('today') : t('days', { count: row.waitingDays })}
          <br />
          <span className={styles['meta']}>{format.dayWithWeek(row.sentAt)}</span>
        </>
      ),
    },
    {
      key: 'urgency',
      header: t('column.urgency'),
      cell: (row) => <StatusTag tone={urgencyTone[row.urgency]}>{t(`urgency.${row.urgency}`)}</StatusTag>,
    },
    { key: 'status', header: t('column.status'), cell: (row) => row.statusText },
    { key: 'taken', header: t('column.taken'), cell: (row) => row.receivedByName ?? t('nobody') },
  ];
  return <Table caption={caption} columns={columns} rows={rows} rowKey={(row) => row.requestId} />;
}
