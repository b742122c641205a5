import type { ReactNode } from 'react';
import { classes } from '@/lib/classes';
import { fieldId } from '@/lib/fieldId';
import { FieldError, OptionalMark } from '@/ui/Field/Field';
import styles from './Fieldset.module.css';

interface Props {
  readonly legend: string;
  readonly children: ReactNode;
  /** Set when errors may point at the group as a whole. */
  readonly name?: string;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  /** A section of a form rather than one question. */
  readonly large?: boolean;
}

/** Fields that belong together under one question or heading. */
export function Fieldset({ legend, children, name, help, error, optional = false, large = false }: Props) {
  const id = fieldId(name ?? legend);
  const describedBy = classes(help !== undefined && `${id}-help`, error !== undefined && `${id}-error`);
  return (
    <fieldset
      className={classes(styles['fieldset'], error !== undefined && styles['invalid'])}
      {...(name !== undefined && { id, tabIndex: -1 })}
      {...(describedBy !== '' && { 'aria-describedby': describedBy })}
    >
      <legend className={classes(styles['legend'], large && styles['large'])}>
        {legend} <OptionalMark when={optional} />
      </legend>
      {help !== undefined && (
        <div id={`${id}-help`} className={styles['help']}>
          {help}
        </div>
      )}
      <FieldError id={id} error={error} />
      {children}
    </fieldset>
  );
}
