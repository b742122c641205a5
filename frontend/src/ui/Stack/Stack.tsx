import type { ReactNode } from 'react';
import { classes } from '@/lib/classes';
import styles from './Stack.module.css';

/** Things under each other, evenly spaced. */
export function Stack({ gap = 'medium', children }: { gap?: 'small' | 'medium' | 'large'; children: ReactNode }) {
  return <div className={classes(styles['stack'], styles[gap])}>{children}</div>;
}

/** Things beside each other that wrap when there is no room. */
export function Row({ children }: { children: ReactNode }) {
  return <div className={styles['row']}>{children}</div>;
}
