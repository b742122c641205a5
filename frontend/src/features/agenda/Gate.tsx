import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import styles from './Agenda.module.css';
import type { Item } from './model';

/** Person by person: who in the room has a basis to hear who the child is, and why or why not. For the author's own branch only. */
export function Gate({ rows }: { rows: Item['gate'] }) {
  const { t } = useTranslation('agenda');
  return (
    <>
      <h4>{t('child.gate')}</h4>
      <ul className={styles['people']}>
        {rows.map((row) => (
          <li key={`${row.personId} ${row.unitId}`}>
            <span className={styles['tags']}>
              {row.name}, {row.branchName}
              <StatusTag tone={row.holds ? 'ok' : row.mayBeTold ? 'info' : 'stop'}>
                {t(row.holds ? 'child.holds' : row.mayBeTold ? 'child.mayBeTold' : 'child.holdsNot')}
              </StatusTag>
            </span>
            <span className={styles['quiet']}>{row.because}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
