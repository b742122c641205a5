import type { ReactNode } from 'react';
import styles from './Tabs.module.css';

interface Props {
  readonly label: string;
  /** Router links; the current one carries `aria-current="page"` by itself. */
  readonly children: readonly ReactNode[];
}

/** Links that look like tabs. They are navigation, so they are a `<nav>` and not `role="tab"`. */
export function Tabs({ label, children }: Props) {
  return (
    <nav aria-label={label}>
      <ul className={styles['list']}>
        {children.map((child, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed row of links
          <li key={index}>{child}</li>
        ))}
      </ul>
    </nav>
  );
}
