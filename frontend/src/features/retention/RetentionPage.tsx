import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import '@/i18n/pages/retention';
import { usePageTitle } from '@/lib/usePageTitle';
import { Button } from '@/ui/Button/Button';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { ShowMore } from '@/ui/ShowMore/ShowMore';
import { Stack } from '@/ui/Stack/Stack';
import { type Column, Table } from '@/ui/Table/Table';
import { DecideDialog } from './DecideDialog';
import { proposalsQuery, receiptsQuery } from './queries';

type Proposal = Schemas['RetentionProposal'];

/** What has reached its time at one's own huvudman, and what has been destroyed. Nothing of what stands there is shown. */
export function RetentionPage() {
  const { t } = useTranslation('retention');
  usePageTitle(t('title'));
  return (
    <Stack gap="large">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Proposals />
      <Receipts />
    </Stack>
  );
}

function Proposals() {
  const { t } = useTranslation('retention');
  const proposals = useSuspenseInfiniteQuery(proposalsQuery);
  const [deciding, setDeciding] = useState<Proposal>();
  const { pages } = proposals.data;
  const rows = pages.flatMap((page) => page.proposals);
  const total = pages[0]?.total ?? 0;
  return (
    <Stack>
      <h2>{t('proposals')}</h2>
      {rows.length === 0 ? (
        <EmptyState level={3} title={t('emptyTitle')}>
          {t('empty')}
        </EmptyState>
      ) : (
        <>
          <ProposalTable proposals={rows} onDecide={setDeciding} />
          <ShowMore
            status={
              rows.length < total ? t('shown', { shown: rows.length, total }) : t('count', { count: rows.length })
            }
            label={t('more')}
            hasMore={proposals.hasNextPage}
            busy={proposals.isFetchingNextPage}
            onMore={() => void proposals.fetchNextPage()}
          />
        </>
      )}
      {deciding !== undefined && (
        <DecideDialog
          proposal={deciding}
          keepReasons={pages[0]?.keepReasons ?? []}
          onClose={() => setDeciding(undefined)}
        />
      )}
    </Stack>
  );
}

interface TableProps {
  readonly proposals: readonly Proposal[];
  readonly onDecide: (proposal: Proposal) => void;
}

function ProposalTable({ proposals, onDecide }: TableProps) {
  const { t } = useTranslation('retention');
  const format = useFormat();
  const columns: Column<Proposal>[] = [
    { key: 'kind', header: t('columnKind'), cell: (row) => t(`kindOf_${row.kind}`) },
    { key: 'name', header: t('columnName'), cell: (row) => row.name },
    { key: 'branch', header: t('columnBranch'), cell: (row) => row.branchName },
    { key: 'class', header: t('columnClass'), cell: (row) => row.className },
    { key: 'due', header: t('columnDue'), cell: (row) => format.day(row.due) },
    { key: 'why', header: t('columnWhy'), cell: (row) => row.why },
    {
      key: 'decide',
      header: t('columnDecide'),
      cell: (row) => (
        <Button
          tone="quiet"
          aria-label={t('decideFor', { name: row.name, branch: row.branchName })}
          onClick={() => onDecide(row)}
        >
          {t('decide')}
        </Button>
      ),
    },
  ];
  return <Table caption={t('proposals')} columns={columns} rows={proposals} rowKey={(row) => row.proposalId} />;
}

function Receipts() {
  const { t } = useTranslation('retention');
  const format = useFormat();
  const receipts = useSuspenseInfiniteQuery(receiptsQuery);
  const rows = receipts.data.pages.flatMap((page) => page.receipts);
  const columns: Column<Schemas['PurgeReceipt']>[] = [
    { key: 'kind', header: t('columnKind'), cell: (row) => t(`kindOf_${row.kind}`) },
    { key: 'name', header: t('columnName'), cell: (row) => row.name },
    { key: 'branch', header: t('columnBranch'), cell: (row) => row.branchName },
    { key: 'class', header: t('columnClass'), cell: (row) => row.className },
    { key: 'items', header: t('columnItems'), cell: (row) => row.items },
    { key: 'by', header: t('columnBy'), cell: (row) => row.decidedBy },
    { key: 'at', header: t('columnAt'), cell: (row) => <time dateTime={row.at}>{format.instant(row.at)}</time> },
  ];
  return (
    <Stack>
      <h2>{t('receipts')}</h2>
      <p>{t('receiptsHelp')}</p>
      {rows.length === 0 ? (
        <p>{t('receiptsEmpty')}</p>
      ) : (
        <>
          <Table caption={t('receipts')} columns={columns} rows={rows} rowKey={(row) => row.receiptId} />
          <ShowMore
            status={t('receiptsShown', { count: rows.length })}
            label={t('receiptsMore')}
            hasMore={receipts.hasNextPage}
            busy={receipts.isFetchingNextPage}
            onMore={() => void receipts.fetchNextPage()}
          />
        </>
      )}
    </Stack>
  );
}
