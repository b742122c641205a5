import type { ReactNode } from 'react';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import styles from './Shell.module.css';

/** A page outside the frame: one heading, one sentence, at most one thing to do. */
export function StandalonePage({ title, children, action }: { title: string; children: string; action?: ReactNode }) {
  return (
    <main className={styles['main']}>
      <PageHeader title={title} lead={children} />
      {action !== undefined && <div>{action}</div>}
    </main>
  );
}
