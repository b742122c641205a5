import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { perspectives } from './model';
import { Patterns } from './Patterns';
import styles from './WheelPage.module.css';

/** What the patterns mean, and what they do not. */
export function Legend() {
  const { t } = useTranslation('wheel');
  const id = useId();
  return (
    <div className={styles['legend']}>
      <p className={styles['legendTitle']}>{t('legend')}</p>
      <ul className={styles['swatches']}>
        {perspectives.map((perspective) => (
          <li key={perspective}>
            <svg width="32" height="24" viewBox="0 0 32 24" aria-hidden="true">
              <Patterns id={`${id}-${perspective}`} />
              <rect
                className={styles['swatch']}
                width="32"
                height="24"
                fill={`url(#${id}-${perspective}-${perspective})`}
              />
            </svg>
            {t(`ring.${perspective}`)}
          </li>
        ))}
      </ul>
      <p>{t('legendNote')}</p>
    </div>
  );
}
