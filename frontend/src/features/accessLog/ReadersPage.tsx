import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import '@/i18n/pages/accessLog';
import { usePageTitle } from '@/lib/usePageTitle';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { LinkButton } from '@/ui/LinkButton/LinkButton';
import { Notice } from '@/ui/Notice/Notice';
import { ShowMore } from '@/ui/ShowMore/ShowMore';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { type Column, Table } from '@/ui/Table/Table';
import { readersQuery } from './queries';

type Reading = Schemas['ReaderEntry'];

/** Who has looked in the case. */
export function ReadersPage({ view }: { view: Schemas['CaseView'] }) {
  const { caseId, alias } = view;
  const { t } = useTranslation('accessLog');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const readers = useInfiniteQuery(readersQuery(caseId));
  const { error } = readers;
  const entries = readers.data?.pages.flatMap((page) => page.entries);
  usePageTitle(alias, t('readersTitle'));
  const columns: Column<Reading>[] = [
    { key: 'at', header: t('columnAt'), cell: (row) => <time dateTime={row.at}>{format.instant(row.at)}</time> },
    { key: 'person', header: t('columnPerson'), cell: (row) => row.personName },
    { key: 'unit', header: t('columnUnit'), cell: (row) => row.unitName },
    { key: 'what', header: t('columnWhat'), cell: (row) => row.what },
    { key: 'reason', header: t('columnReason'), cell: (row) => row.reason },
  ];
  return (
    <Card
      title={t('readersTitle')}
      actions={
        view.emergency === null &&
        view.parties.some(({ isOwn, status }) => isOwn && status === 'active') && (
          <LinkButton to="/arenden/$caseId/insyn/lamna-ut" params={{ caseId }}>
            {t('handOut.open')}
          </LinkButton>
        )
      }
    >
      <p>{t('readersLead')}</p>
      {entries === undefined && error === null && <Skeleton />}
      {error !== null && (
        <Notice
          tone="stop"
          role="alert"
          actions={<Button onClick={() => void readers.refetch()}>{common('tryAgain')}</Button>}
        >
          {error.message}
        </Notice>
      )}
      {entries?.length === 0 && <p>{t('readersEmpty')}</p>}
      {entries !== undefined && entries.length > 0 && (
        <>
          <Table
            caption={t('readersCaption')}
            columns={columns}
            rows={entries}
            rowKey={(row) => `${row.at} ${row.personName} ${row.what}`}
          />
          <ShowMore
            status={t('logShown', { count: entries.length })}
            label={t('logMore')}
            hasMore={readers.hasNextPage}
            busy={readers.isFetchingNextPage}
            onMore={() => void readers.fetchNextPage()}
          />
        </>
      )}
    </Card>
  );
}
