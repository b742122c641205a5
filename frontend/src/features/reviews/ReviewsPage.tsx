import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import '@/i18n/pages/reviews';
import { usePageTitle } from '@/lib/usePageTitle';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import { type Column, Table } from '@/ui/Table/Table';
import { DrawForm } from './DrawForm';
import { reviewsQuery } from './queries';

/** The samples of readings to judge, every nödöppning among them. */
export function ReviewsPage({ onDrawn }: { onDrawn: (reviewId: string) => void }) {
  const { t } = useTranslation('reviews');
  const format = useFormat();
  const { data } = useSuspenseQuery(reviewsQuery);
  usePageTitle(t('title'));
  const columns: Column<Schemas['ReviewRow']>[] = [
    {
      key: 'kind',
      header: t('columnKind'),
      cell: (row) => (
        <Link to="/granskning/$reviewId" params={{ reviewId: row.reviewId }}>
          {t(`reviewKind.${row.kind}`)}
        </Link>
      ),
    },
    { key: 'drawn', header: t('columnDrawn'), cell: (row) => format.instant(row.drawnAt) },
    {
      key: 'period',
      header: t('columnPeriod'),
      cell: ({ from, to }) => (from === null || to === null ? '–' : `${format.day(from)} – ${format.day(to)}`),
    },
    { key: 'checked', header: t('columnChecked'), cell: ({ checked, lines }) => t('checkedOf', { checked, lines }) },
    {
      key: 'state',
      header: t('columnState'),
      cell: (row) => (
        <StatusTag tone={row.closedAt === null ? 'wait' : 'mute'}>
          {t(row.closedAt === null ? 'stateOpen' : 'stateClosed')}
        </StatusTag>
      ),
    },
  ];
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <DrawForm onDrawn={onDrawn} />
      {data.reviews.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
      ) : (
        <Table caption={t('caption')} columns={columns} rows={data.reviews} rowKey={(row) => row.reviewId} />
      )}
    </>
  );
}
