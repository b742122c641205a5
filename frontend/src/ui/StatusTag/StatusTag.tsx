import type { ReactNode } from 'react';
import styles from './StatusTag.module.css';

/** Five tones. Map a status to its tone with `Record<Status, Tone>`, so that a new status in the contract is a compile error. */
export type Tone = 'ok' | 'wait' | 'stop' | 'mute' | 'info';

/** A status: always a word; border and text survive print and forced colours. */
export function StatusTag({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={styles['tag']} data-tone={tone}>
      {children}
    </span>
  );
}
