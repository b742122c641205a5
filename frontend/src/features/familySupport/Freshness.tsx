import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { dayOf } from '@/i18n/format';
import { useFormat } from '@/i18n/useFormat';
import styles from './FamilySupport.module.css';

/** When what stands was said; when that is long ago, how long, and what to do about it. */
export function Freshness({ link: { statedAt, staleWeeks, isOwn } }: { link: Schemas['FamilySupportView'] }) {
  const { t } = useTranslation('familySupport');
  const format = useFormat();
  if (staleWeeks === null)
    return <p className={styles['quiet']}>{t('statedAt', { day: format.day(dayOf(statedAt)) })}</p>;
  return (
    <p className={styles['stale']}>
      <strong>{t('stale', { count: staleWeeks })}</strong> {t(isOwn ? 'staleKeep' : 'staleRing')}
    </p>
  );
}
