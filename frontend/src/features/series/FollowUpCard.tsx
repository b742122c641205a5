import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { followUpOf } from './followUp';
import { followUpQuery } from './queries';

/** How much of what was decided in the term has been followed up, and what the numbers mean. For the series' own work: no school stands beside another. */
export function FollowUpCard({ cycleId }: { cycleId: string }) {
  const { t } = useTranslation('series');
  const { t: common } = useTranslation('common');
  const { data, error, refetch } = useQuery(followUpQuery(cycleId));
  return (
    <Card title={t('followUp')}>
      {data === undefined && error === null && <Skeleton lines={2} />}
      {error !== null && (
        <Notice tone="stop" role="alert" actions={<Button onClick={() => void refetch()}>{common('tryAgain')}</Button>}>
          {t('followUpFailed')}
        </Notice>
      )}
      {data !== undefined && (
        <>
          <p>
            <strong>{t(`followUpIs.${followUpOf(data)}`, { closed: data.closed, due: data.due })}</strong>
          </p>
          <p>{t('followUpOpen', { count: data.open })}</p>
          <p>{t('followUpMeans')}</p>
        </>
      )}
    </Card>
  );
}
