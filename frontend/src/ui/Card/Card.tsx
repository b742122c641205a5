import { type ReactNode, useId } from 'react';
import styles from './Card.module.css';

interface Props {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** What can be done with the whole card, beside its title. */
  readonly actions?: ReactNode;
  readonly level?: 2 | 3;
  /** One of many alike: no landmark of its own, since several may have the same title. */
  readonly inList?: boolean;
}

/** A titled part of a page. */
export function Card({ title, children, actions, level = 2, inList = false }: Props) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  const Part = inList ? 'article' : 'section';
  return (
    <Part className={styles['card']} aria-labelledby={id}>
      <div className={styles['head']}>
        <Heading id={id}>{title}</Heading>
        {actions}
      </div>
      {children}
    </Part>
  );
}
