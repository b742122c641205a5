import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import { type Column, Table } from '@/ui/Table/Table';
import styles from './CaseListPage.module.css';

type CaseRow = Schemas['CaseRow'];

/** The list: by alias and number, never by name. */
export function CaseTable({ rows }: { rows: readonly CaseRow[] }) {
  const { t } = useTranslation('cases');
  const { t: frame } = useTranslation('caseFrame');
  const columns: Column<CaseRow>[] = [
    { key: 'case', header: t('columnCase'), cell: (row) => <CaseName row={row} /> },
    {
      key: 'status',
      header: t('columnStatus'),
      cell: (row) => <StatusTag tone="info">{frame(`phase_${row.phase}`)}</StatusTag>,
    },
    { key: 'waiting', header: t('columnWaiting'), cell: (row) => <Waiting row={row} /> },
    { key: 'next', header: t('columnNext'), cell: (row) => <NextStep step={row.nextStep} /> },
    { key: 'coordinator', header: t('columnCoordinator'), cell: (row) => row.coordinatorName ?? t('noCoordinator') },
  ];
  return <Table caption={t('tableCaption')} columns={columns} rows={rows} rowKey={(row) => row.caseId} />;
}

function CaseName({ row }: { row: CaseRow }) {
  const { t } = useTranslation('cases');
  return (
    <div className={styles['name']}>
      <Link to="/arenden/$caseId" params={{ caseId: row.caseId }}>
        {row.alias}
      </Link>
      <span className={styles['number']}>{row.number}</span>
      {row.protectionTag === true && <StatusTag tone="stop">{t('protectionTag')}</StatusTag>}
    </div>
  );
}

function Waiting({ row }: { row: CaseRow }): ReactNode {
  const { t } = useTranslation('cases');
  return (
    <div className={styles['name']}>
      <span>{row.waitingFor}</span>
      {row.openRequests > 0 && (
        <span className={styles['number']}>{t('openRequests', { count: row.openRequests })}</span>
      )}
    </div>
  );
}

function NextStep({ step }: { step: string | null }): ReactNode {
  const format = useFormat();
  if (step === null) return '–';
  return /^\d{4}-\d{2}-\d{2}$/.test(step) ? format.dayWithWeek(step) : step;
}
