import type { ReactNode } from 'react';
import type { Tone } from '@/ui/StatusTag/StatusTag';
import styles from './Notice.module.css';

interface Props {
  readonly tone: Tone;
  readonly children: ReactNode;
  readonly title?: string;
  readonly actions?: ReactNode;
  /** `status` is read out when it appears, `alert` at once; leave out for what stands on the page from the start. */
  readonly role?: 'status' | 'alert';
}

/** A box that says something about the page or the case. The words carry the meaning; the colour only helps. */
export function Notice({ tone, title, children, actions, role }: Props) {
  return (
    <div className={styles['notice']} data-tone={tone} role={role}>
      {title !== undefined && <h2 className={styles['title']}>{title}</h2>}
      {typeof children === 'string' ? <p>{children}</p> : children}
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
