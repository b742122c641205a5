import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import styles from './Consultations.module.css';

interface Props {
  readonly author: Schemas['Author'] | null;
  readonly children: ReactNode;
}

/** What somebody wrote, as they wrote it, and who. */
export function Words({ author, children }: Props) {
  const { t } = useTranslation('consultations');
  return (
    <div>
      <p className={styles['words']} dir="auto">
        {children}
      </p>
      {author !== null && (
        <p className={styles['author']}>{t('writtenBy', { person: author.personName, unit: author.unitName })}</p>
      )}
    </div>
  );
}
