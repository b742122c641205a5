import type { ReactNode } from 'react';
import styles from './DefinitionList.module.css';

interface Term {
  readonly term: string;
  /** What is missing (`undefined`, `null`, `false`, '') leaves the whole row out: what one may not see leaves no gap. */
  readonly value: ReactNode;
}

/** Names and values. */
export function DefinitionList({ terms }: { terms: readonly Term[] }) {
  return (
    <dl className={styles['list']}>
      {terms
        .filter(({ value }) => value !== undefined && value !== null && value !== false && value !== '')
        .map(({ term, value }) => (
          <Row key={term} term={term} value={value} />
        ))}
    </dl>
  );
}

function Row({ term, value }: Term) {
  return (
    <>
      <dt>{term}</dt>
      <dd dir="auto">{value}</dd>
    </>
  );
}
