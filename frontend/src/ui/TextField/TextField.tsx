import type { ComponentProps } from 'react';
import { controlProps, Field, type FieldProps } from '@/ui/Field/Field';

type Native = Omit<ComponentProps<'input'>, keyof FieldProps | 'id' | 'className' | 'width'>;

interface Props extends FieldProps, Native {
  readonly width?: 'short' | 'medium';
}

/** One line of text. */
export function TextField({ name, label, help, error, optional, width, type = 'text', ...native }: Props) {
  const field = {
    name,
    label,
    help,
    ...(error !== undefined && { error }),
    ...(optional !== undefined && { optional }),
  };
  return (
    <Field {...field}>
      <input dir="auto" autoComplete="off" {...native} type={type} {...controlProps(field)} data-width={width} />
    </Field>
  );
}
