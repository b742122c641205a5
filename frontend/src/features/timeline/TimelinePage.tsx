import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import { usePageTitle } from '@/lib/usePageTitle';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import { Tabs } from '@/ui/Tabs/Tabs';
import { groupOf, type TimelineGroup, timelineGroups } from './kinds';
import { timelineQuery } from './queries';
import styles from './TimelinePage.module.css';

interface Props {
  readonly caseId: string;
  readonly alias: string;
  readonly group: TimelineGroup | undefined;
}

/** What has happened, newest first. It says what was done and never what was written. */
export function TimelinePage({ caseId, alias, group }: Props) {
  const { t } = useTranslation('timeline');
  const { t: common } = useTranslation('common');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    timelineQuery(caseId),
  );
  usePageTitle(alias, t('title'));
  const known = (data?.pages ?? [])
    .flatMap((page) => page.entries)
    .filter((entry) => groupOf(entry.kind) !== undefined);
  const shown = known.filter((entry) => group === undefined || groupOf(entry.kind) === group);
  return (
    <Card title={t('title')}>
      <Groups caseId={caseId} />
      {data === undefined && error === null && <Skeleton />}
      {error !== null && (
        <Notice tone="stop" role="alert" actions={<Button onClick={() => void refetch()}>{common('tryAgain')}</Button>}>
          {t('failed')}
        </Notice>
      )}
      {data !== undefined && shown.length === 0 && <p>{t('empty')}</p>}
      <ol className={styles['list']}>
        {shown.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {hasNextPage && (
        <div>
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('earlier')}
          </Button>
        </div>
      )}
    </Card>
  );
}

function Groups({ caseId }: { caseId: string }) {
  const { t } = useTranslation('timeline');
  const to = '/arenden/$caseId/tidslinje';
  const exact = { exact: true, includeSearch: true };
  return (
    <Tabs label={t('filterLabel')}>
      {[
        <Link key="all" to={to} params={{ caseId }} search={{}} activeOptions={exact}>
          {t('group_all')}
        </Link>,
        ...timelineGroups.map((group) => (
          <Link key={group} to={to} params={{ caseId }} search={{ visa: group }} activeOptions={exact}>
            {t(`group_${group}`)}
          </Link>
        )),
      ]}
    </Tabs>
  );
}

function Entry({ entry }: { entry: Schemas['TimelineEntry'] }) {
  const { t } = useTranslation('timeline');
  const format = useFormat();
  return (
    <li className={styles['entry']}>
      <span>{entry.text}</span>
      <span className={styles['meta']}>
        <time dateTime={entry.at}>{format.instant(entry.at)}</time>
        {entry.unitName !== null && <span>{entry.unitName}</span>}
        <StatusTag tone="mute">{t(`group_${groupOf(entry.kind) ?? 'case'}`)}</StatusTag>
      </span>
    </li>
  );
}
