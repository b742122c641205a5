import type { ComponentProps, ReactNode } from 'react';
import { fieldId } from '@/lib/fieldId';
import { Fieldset } from '@/ui/Fieldset/Fieldset';
import styles from '@/ui/Fieldset/Fieldset.module.css';

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

interface OptionProps extends Omit<ComponentProps<'input'>, 'className' | 'id'> {
  readonly type: 'radio' | 'checkbox';
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly id: string;
}

/** One radio button or checkbox. Its label reaches to the end of the row; the hint describes it and is no part of its name. */
export function ChoiceOption({ label, hint, id, ...native }: OptionProps) {
  return (
    <div className={styles['option']}>
      <input {...native} id={id} {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })} />
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </span>
      )}
    </div>
  );
}

interface GroupProps {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  /** Spread on every input: what react-hook-form's `register` gives, or `checked`/`onChange` of one's own through `isChosen`. */
  readonly input?: Omit<ComponentProps<'input'>, 'type' | 'value' | 'id' | 'className'>;
  readonly isChosen?: (value: string) => boolean;
}

function Group({ type, name, legend, choices, input, isChosen, ...rest }: GroupProps & { type: 'radio' | 'checkbox' }) {
  return (
    <Fieldset {...rest} name={name} legend={legend}>
      <div className={styles['options']}>
        {choices.map((choice) => (
          <ChoiceOption
            key={choice.value}
            {...input}
            {...(isChosen && { checked: isChosen(choice.value) })}
            type={type}
            name={name}
            value={choice.value}
            id={`${fieldId(name)}-${choice.value}`}
            label={choice.label}
            {...(choice.hint !== undefined && { hint: choice.hint })}
          />
        ))}
      </div>
    </Fieldset>
  );
}

/** One of several, all in sight. */
export function RadioGroup(props: GroupProps) {
  return <Group type="radio" {...props} />;
}

/** Any of several. */
export function CheckboxGroup(props: GroupProps) {
  return <Group type="checkbox" {...props} />;
}
