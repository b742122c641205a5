import type { ComponentProps } from 'react';
import { controlProps, Field, type FieldProps } from '@/ui/Field/Field';

type Native = Omit<ComponentProps<'input'>, keyof FieldProps | 'id' | 'className' | 'type' | 'width'>;

/** A calendar day, `yyyy-mm-dd`, in the browser's own date control (keyboard, screen reader and phone picker come with it). */
export function DateField({ name, label, help, error, optional, ...native }: FieldProps & Native) {
  const field = {
    name,
    label,
    help,
    ...(error !== undefined && { error }),
    ...(optional !== undefined && { optional }),
  };
  return (
    <Field {...field}>
      <input autoComplete="off" {...native} type="date" {...controlProps(field)} data-width="short" />
    </Field>
  );
}
