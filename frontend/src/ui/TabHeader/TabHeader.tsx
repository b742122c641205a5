import type { ReactNode } from 'react';
import styles from './TabHeader.module.css';

interface Props {
  readonly title: string;
  readonly intro: string;
  /** The one primary action of this part. */
  readonly action: ReactNode;
}

/** What a part of a case is called and is for. */
export function TabHeader({ title, intro, action }: Props) {
  return (
    <header className={styles['header']}>
      <div className={styles['text']}>
        <h2>{title}</h2>
        <p>{intro}</p>
      </div>
      {action}
    </header>
  );
}
