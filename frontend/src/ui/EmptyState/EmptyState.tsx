import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface Props {
  readonly title: string;
  /** What to do about it. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** Nothing here yet, and what to do. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className={styles['empty']}>
      <h2>{title}</h2>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {action}
    </div>
  );
}
