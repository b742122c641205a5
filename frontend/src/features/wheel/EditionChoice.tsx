import { useTranslation } from 'react-i18next';
import { Select } from '@/ui/Select/Select';
import type { Edition } from './model';

interface Props {
  readonly title: string;
  readonly editions: readonly Edition[];
  readonly edition: Edition;
  readonly onChoose: (version: number) => void;
}

/** Which version of the wheel is shown, where a case has wheels of several: a new wording never rewrites what was said. */
export function EditionChoice({ title, editions, edition, onChoose }: Props) {
  const { t } = useTranslation('wheel');
  return (
    <Select
      name="wheelEdition"
      label={t('edition')}
      placeholder={null}
      options={editions.map(({ definitionVersion }) => ({
        value: String(definitionVersion),
        label: t('editionName', { title, version: definitionVersion }),
      }))}
      value={String(edition.definitionVersion)}
      onChange={(event) => onChoose(Number(event.currentTarget.value))}
    />
  );
}
