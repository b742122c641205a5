import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { today } from '@/i18n/format';
import { useFormat } from '@/i18n/useFormat';
import '@/i18n/pages/administration';
import { usePageTitle } from '@/lib/usePageTitle';
import { Button } from '@/ui/Button/Button';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { type Column, Table } from '@/ui/Table/Table';
import styles from './AdministrationPage.module.css';
import { AssignForm } from './AssignForm';
import { EndAssignmentDialog } from './EndAssignmentDialog';
import { EndSessionsDialog } from './EndSessionsDialog';
import { type Assignments, assignmentsQuery } from './queries';

/** Who works where, in what role and until when: what the local administrator keeps. */
export function AdministrationPage() {
  const { t } = useTranslation('administration');
  const { data: assignments } = useSuspenseQuery(assignmentsQuery);
  const [assigning, setAssigning] = useState(false);
  usePageTitle(t('title'));
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        action={
          !assigning && (
            <Button tone="primary" onClick={() => setAssigning(true)}>
              {t('assign')}
            </Button>
          )
        }
      />
      {assigning && <AssignForm assignments={assignments} onClose={() => setAssigning(false)} />}
      {assignments.rows.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
      ) : (
        <AssignmentTable assignments={assignments} />
      )}
    </>
  );
}

function AssignmentTable({ assignments }: { assignments: Assignments }) {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const [ending, setEnding] = useState<Schemas['AssignmentRow']>();
  const [signingOut, setSigningOut] = useState<Schemas['AssignmentRow']>();
  const columns: Column<Schemas['AssignmentRow']>[] = [
    { key: 'person', header: t('columnPerson'), cell: (row) => row.name },
    { key: 'role', header: t('columnRole'), cell: (row) => row.roleName },
    { key: 'unit', header: t('columnUnit'), cell: (row) => row.unitName },
    { key: 'from', header: t('columnFrom'), cell: (row) => format.day(row.from) },
    { key: 'to', header: t('columnTo'), cell: (row) => (row.to === null ? t('openEnded') : format.day(row.to)) },
    {
      key: 'action',
      header: t('columnAction'),
      cell: (row) => (
        <div className={styles['actions']}>
          {row.to === null && (
            <Button tone="quiet" aria-label={t('endTitle', { name: row.name })} onClick={() => setEnding(row)}>
              {t('end')}
            </Button>
          )}
          {(row.to === null || row.to >= today()) && (
            <Button
              tone="quiet"
              aria-label={t('endSessionsFor', { name: row.name })}
              onClick={() => setSigningOut(row)}
            >
              {t('endSessions')}
            </Button>
          )}
        </div>
      ),
    },
  ];
  return (
    <>
      <Table caption={t('caption')} columns={columns} rows={assignments.rows} rowKey={(row) => row.assignmentId} />
      {ending !== undefined && (
        <EndAssignmentDialog assignments={assignments} row={ending} onClose={() => setEnding(undefined)} />
      )}
      {signingOut !== undefined && <EndSessionsDialog person={signingOut} onClose={() => setSigningOut(undefined)} />}
    </>
  );
}
