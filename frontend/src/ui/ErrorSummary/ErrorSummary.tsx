import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '@/lib/fieldId';
import styles from '@/ui/Notice/Notice.module.css';

export interface FormProblem {
  /** The field at fault; without it the problem is the form's as a whole. */
  readonly name?: string;
  readonly message: string;
}

interface Props {
  readonly problems: readonly FormProblem[];
  /** Changes at every attempt, so that focus moves here again at the second one. */
  readonly attempt: number;
  /** The level of its heading, for a form that stands deep in a page. */
  readonly level?: 2 | 3 | 4 | 5;
}

/** What must be put right, at the top of the form, with focus; each line leads to its field. Shows nothing when all is well. */
export function ErrorSummary({ problems, attempt, level = 2 }: Props) {
  const Heading = `h${level}` as const;
  const { t } = useTranslation('ui');
  const box = useRef<HTMLDivElement>(null);
  const count = problems.length;
  const focused = useRef(0);
  useLayoutEffect(() => {
    // Once an attempt: while the person puts things right the list shrinks, and must not take the focus from the field.
    if (count === 0 || focused.current === attempt) return;
    focused.current = attempt;
    box.current?.focus();
  }, [attempt, count]);
  if (count === 0) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles['notice']} data-tone="stop">
      <Heading className={styles['title']}>{t('errorSummaryTitle')}</Heading>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.name} ${problem.message}`}>
            {problem.name === undefined ? problem.message : <FieldLink name={problem.name} message={problem.message} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function FieldLink({ name, message }: { name: string; message: string }) {
  const id = fieldId(name);
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        // The address must not change: it is the page's, and the router would take it for a place to go.
        event.preventDefault();
        const field = document.getElementById(id);
        field?.scrollIntoView({ block: 'center' });
        field?.focus({ preventScroll: true });
      }}
    >
      {message}
    </a>
  );
}
