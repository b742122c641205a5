import { useTranslation } from 'react-i18next';
import styles from './Skeleton.module.css';

/** Stands where content is on its way. */
export function Skeleton({ lines = 5 }: { lines?: number }) {
  const { t } = useTranslation('common');
  return (
    <div className={styles['skeleton']} role="status">
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical lines
        <span key={index} className={styles['line']} aria-hidden="true" />
      ))}
    </div>
  );
}
