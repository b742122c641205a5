import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

interface Props {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}

/** More to read or fill in, folded away: the browser's own `<details>`. */
export function Disclosure({ summary, children, open }: Props) {
  return (
    <details className={styles['disclosure']} open={open}>
      <summary>{summary}</summary>
      <div className={styles['content']}>{children}</div>
    </details>
  );
}
