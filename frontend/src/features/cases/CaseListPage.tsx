import { useMutation, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCapability } from '@/api/session';
import { usePageTitle } from '@/lib/usePageTitle';
import { Button } from '@/ui/Button/Button';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { LinkButton } from '@/ui/LinkButton/LinkButton';
import { Notice } from '@/ui/Notice/Notice';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { ShowMore } from '@/ui/ShowMore/ShowMore';
import { Tabs } from '@/ui/Tabs/Tabs';
import styles from './CaseListPage.module.css';
import { CaseSearch } from './CaseSearch';
import { CaseTable } from './CaseTable';
import { Invitations } from './Invitations';
import { type CaseFilter, casesQuery, searchCases } from './queries';

/** The start page of everybody who works in cases. */
export function CaseListPage({ filter }: { filter: CaseFilter }) {
  const { t } = useTranslation('cases');
  const mayOpen = useCapability('openCase');
  const mayWork = useCapability('workInCase');
  const list = useSuspenseInfiniteQuery(casesQuery(filter));
  const [first] = list.data.pages;
  const shown = list.data.pages.flatMap((page) => page.cases);
  const search = useMutation({ mutationFn: searchCases });
  usePageTitle(t('listTitle'));
  const rows = search.data?.cases ?? shown;
  return (
    <>
      <PageHeader
        title={t('listTitle')}
        lead={t('listCount', { count: first?.total ?? 0 })}
        action={
          mayOpen && (
            <LinkButton to="/arenden/ny" tone="primary">
              {t('openCase')}
            </LinkButton>
          )
        }
      />
      <Invitations invitations={first?.invitations ?? []} />
      <div className={styles['tools']}>
        <Filters />
        <CaseSearch onSearch={search.mutate} busy={search.isPending} error={search.error} />
      </div>
      {search.data !== undefined && (
        <Notice tone="info" role="status" actions={<Button onClick={search.reset}>{t('searchClear')}</Button>}>
          {t('searchResult', { count: rows.length })} {search.data.more && t('searchMore')}
        </Notice>
      )}
      {rows.length > 0 && <CaseTable rows={rows} />}
      {search.data === undefined && list.data.pages.length + Number(list.hasNextPage) > 1 && (
        <ShowMore
          status={t('listShown', { count: shown.length, total: first?.total ?? shown.length })}
          label={t('listMore')}
          hasMore={list.hasNextPage}
          busy={list.isFetchingNextPage}
          onMore={() => void list.fetchNextPage()}
        />
      )}
      {rows.length === 0 && search.data === undefined && <Empty filter={filter} mayOpen={mayOpen} />}
      {mayWork && (
        <p>
          {t('breakGlassHelp')} <Link to="/nodoppning">{t('breakGlass')}</Link>
        </p>
      )}
    </>
  );
}

function Filters() {
  const { t } = useTranslation('cases');
  return (
    <Tabs label={t('filterLabel')}>
      {(['all', 'mine', 'invited'] as const).map((filter) => (
        <Link key={filter} to="/" search={filter === 'all' ? {} : { visa: filter }} activeOptions={{ exact: true }}>
          {t(`filter_${filter}`)}
        </Link>
      ))}
    </Tabs>
  );
}

function Empty({ filter, mayOpen }: { filter: CaseFilter; mayOpen: boolean }) {
  const { t } = useTranslation('cases');
  const words = { all: mayOpen ? t('emptyOpen') : t('emptyWait'), mine: t('emptyMine'), invited: t('emptyInvited') };
  return (
    <EmptyState
      title={t('emptyTitle')}
      action={mayOpen && filter === 'all' && <LinkButton to="/arenden/ny">{t('openCase')}</LinkButton>}
    >
      {words[filter]}
    </EmptyState>
  );
}
