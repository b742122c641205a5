import type { ReactNode } from 'react';
import styles from './PageHeader.module.css';

interface Props {
  readonly title: string;
  readonly lead?: ReactNode;
  /** The page's one primary action. */
  readonly action?: ReactNode;
}

/** The page's `h1`. The shell moves focus here after a navigation. */
export function PageHeader({ title, lead, action }: Props) {
  return (
    <header className={styles['header']}>
      <div className={styles['text']}>
        <h1 tabIndex={-1}>{title}</h1>
        {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
      </div>
      {action}
    </header>
  );
}
