import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '@/lib/classes';
import { fieldId } from '@/lib/fieldId';
import styles from './Field.module.css';

/** What every field has: a name that errors point at, a label, help under it, and its error. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  /** Marks the field "(valfritt)"; fields without the mark must be filled in. */
  readonly optional?: boolean;
}

/** The attributes that tie a control to its label, help and error. */
export function controlProps({ name, help, error }: FieldProps) {
  const id = fieldId(name);
  const describedBy = classes(help !== undefined && `${id}-help`, error !== undefined && `${id}-error`);
  return {
    id,
    name,
    className: styles['control'],
    ...(error !== undefined && { 'aria-invalid': true }),
    ...(describedBy !== '' && { 'aria-describedby': describedBy }),
  };
}

/** Label, help and error around one control. The error stands above the control, where zoom and screen keyboards leave it in sight. */
export function Field({ name, label, help, error, optional = false, children }: FieldProps & { children: ReactNode }) {
  const id = fieldId(name);
  return (
    <div className={classes(styles['field'], error !== undefined && styles['invalid'])}>
      <label htmlFor={id} className={styles['label']}>
        {label} <OptionalMark when={optional} />
      </label>
      {help !== undefined && (
        <div id={`${id}-help`} className={styles['help']}>
          {help}
        </div>
      )}
      <FieldError id={id} error={error} />
      {children}
    </div>
  );
}

export function OptionalMark({ when }: { when: boolean }) {
  const { t } = useTranslation('common');
  return when ? <span className={styles['optional']}>{t('optional')}</span> : null;
}

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  const { t } = useTranslation('ui');
  if (error === undefined) return null;
  return (
    <p id={`${id}-error`} className={styles['error']}>
      <span className="visually-hidden">{t('errorPrefix')} </span>
      {error}
    </p>
  );
}
