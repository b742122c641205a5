import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import '@/i18n/pages/agenda';
import '@/i18n/pages/caseMeetings';
import { usePageTitle } from '@/lib/usePageTitle';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { BroughtUp } from './BroughtUp';
import styles from './CaseMeetings.module.css';
import { caseMeetingsQuery } from './queries';

interface Props {
  readonly caseId: string;
  readonly alias: string;
}

/** What meetings have come to about the child, as far as this viewer may know: the latest first. */
export function CaseMeetingsPage({ caseId, alias }: Props) {
  const { t } = useTranslation('caseMeetings');
  const { t: common } = useTranslation('common');
  const { data, error, refetch } = useQuery(caseMeetingsQuery(caseId));
  usePageTitle(alias, t('title'));
  return (
    <Card title={t('title')}>
      {data === undefined && error === null && <Skeleton />}
      {error !== null && (
        <Notice tone="stop" role="alert" actions={<Button onClick={() => void refetch()}>{common('tryAgain')}</Button>}>
          {t('failed')}
        </Notice>
      )}
      {data?.items.length === 0 && (
        <EmptyState level={3} title={t('none')}>
          {t('noneText')}
        </EmptyState>
      )}
      {data !== undefined && data.items.length > 0 && (
        <>
          <p>{t('lead')}</p>
          <ol className={styles['list']}>
            {data.items.map((item) => (
              <BroughtUp key={item.itemId} item={item} />
            ))}
          </ol>
        </>
      )}
    </Card>
  );
}
