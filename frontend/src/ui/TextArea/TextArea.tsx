import { type ComponentProps, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '@/lib/classes';
import { controlProps, Field, type FieldProps } from '@/ui/Field/Field';
import styles from '@/ui/Field/Field.module.css';

type Native = Omit<ComponentProps<'textarea'>, keyof FieldProps | 'id' | 'className' | 'maxLength'>;

interface Props extends FieldProps, Native {
  /** The most characters the server takes. More can be typed (nothing pasted is cut), and the counter says how many too many. */
  readonly limit: number;
}

/** Several lines of text, with a count of what is left once it begins to matter. */
export function TextArea({ name, label, help, error, optional, limit, onInput, ...native }: Props) {
  const field = {
    name,
    label,
    help,
    ...(error !== undefined && { error }),
    ...(optional !== undefined && { optional }),
  };
  const [typed, setTyped] = useState<number>();
  const length = typed ?? String(native.value ?? native.defaultValue ?? '').length;
  return (
    <Field {...field}>
      <textarea
        dir="auto"
        rows={4}
        {...native}
        {...controlProps(field)}
        onInput={(event) => {
          setTyped(event.currentTarget.value.length);
          onInput?.(event);
        }}
      />
      <Counter left={limit - length} limit={limit} />
    </Field>
  );
}

function Counter({ left, limit }: { left: number; limit: number }) {
  const { t } = useTranslation('ui');
  if (left > Math.min(200, limit / 4)) return null;
  return (
    <p role="status" className={classes(styles['counter'], left < 0 && styles['over'])}>
      {left < 0 ? t('charactersOver', { count: -left }) : t('charactersLeft', { count: left })}
    </p>
  );
}
