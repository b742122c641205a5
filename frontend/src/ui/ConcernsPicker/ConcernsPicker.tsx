import { useTranslation } from 'react-i18next';
import { CheckboxGroup } from '@/ui/Choices/Choices';

interface Props {
  readonly name: string;
  /** Everybody of the case but the child. */
  readonly persons: readonly { readonly personId: string; readonly name: string }[];
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

/** Whom besides the child something is about: what is about a parent or a sibling is handed on by that person's own yes. */
export function ConcernsPicker({ name, persons, value, onChange }: Props) {
  const { t } = useTranslation('ui');
  if (persons.length === 0) return null;
  return (
    <CheckboxGroup
      name={name}
      legend={t('concernsTitle')}
      help={t('concernsHelp')}
      optional
      choices={persons.map((person) => ({ value: person.personId, label: person.name }))}
      isChosen={(personId) => value.includes(personId)}
      input={{
        onChange: ({ currentTarget: { value: personId, checked } }) =>
          onChange(checked ? [...value, personId] : value.filter((one) => one !== personId)),
      }}
    />
  );
}
