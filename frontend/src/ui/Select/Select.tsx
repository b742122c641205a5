import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { controlProps, Field, type FieldProps } from '@/ui/Field/Field';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** Options with the same group stand under one heading. */
  readonly group?: string;
}

type Native = Omit<ComponentProps<'select'>, keyof FieldProps | 'id' | 'className' | 'children'>;

interface Props extends FieldProps, Native {
  readonly options: readonly SelectOption[];
  /** What the empty choice says; `null` leaves it out. */
  readonly placeholder?: string | null;
}

/** The browser's own select: typing finds an option, phones show their wheel, forced colours work. */
export function Select({ name, label, help, error, optional, options, placeholder, ...native }: Props) {
  const { t } = useTranslation('common');
  const field = {
    name,
    label,
    help,
    ...(error !== undefined && { error }),
    ...(optional !== undefined && { optional }),
  };
  const groups = new Map<string, SelectOption[]>();
  for (const option of options) groups.set(option.group ?? '', [...(groups.get(option.group ?? '') ?? []), option]);
  return (
    <Field {...field}>
      <select {...native} {...controlProps(field)}>
        {placeholder !== null && <option value="">{placeholder ?? t('chooseOne')}</option>}
        {[...groups].map(([group, members]) =>
          group === '' ? (
            <Options key="" options={members} />
          ) : (
            <optgroup key={group} label={group}>
              <Options options={members} />
            </optgroup>
          ),
        )}
      </select>
    </Field>
  );
}

function Options({ options }: { options: readonly SelectOption[] }) {
  return options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  ));
}
