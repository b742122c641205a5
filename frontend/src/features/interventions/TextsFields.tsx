import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import { endonymOf } from '@/i18n/endonyms';
import { languageChoices } from '@/i18n/languageChoices';
import { languageName } from '@/i18n/languageName';
import { Button } from '@/ui/Button/Button';
import { Fieldset } from '@/ui/Fieldset/Fieldset';
import { Select } from '@/ui/Select/Select';
import { Stack } from '@/ui/Stack/Stack';
import { TextArea } from '@/ui/TextArea/TextArea';
import { TextField } from '@/ui/TextField/TextField';
import styles from './Interventions.module.css';
import { mainLanguage, type WrittenText } from './interventionForm';

interface Props {
  readonly field: { readonly name: string; readonly error: string | undefined };
  readonly texts: readonly WrittenText[];
  readonly onChange: (texts: WrittenText[]) => void;
}

/** The words of an insats: Swedish always, and as many languages more as somebody writes. Each is written in its own direction. */
export function TextsFields({ field, texts, onChange }: Props) {
  const { t } = useTranslation('interventions');
  const { limits } = useReference();
  const change = (language: string, part: Partial<WrittenText>) =>
    onChange(texts.map((text) => (text.language === language ? { ...text, ...part } : text)));
  const free = languageChoices().filter(({ value }) => texts.every(({ language }) => language !== value));
  return (
    <Fieldset {...field} legend={t('texts')} help={t('textsHelp')}>
      <Stack>
        {texts.map(({ language, name, description }) => {
          const own = { lang: language, dir: endonymOf(language).dir };
          const named = languageName(language);
          return (
            <div key={language} className={styles['text']}>
              <TextField
                {...own}
                name={`${field.name}.${language}.name`}
                label={t('name', { language: named })}
                value={name}
                onChange={({ currentTarget }) => change(language, { name: currentTarget.value })}
              />
              <TextArea
                {...own}
                name={`${field.name}.${language}.description`}
                label={t('description', { language: named })}
                limit={limits.longText}
                rows={3}
                value={description}
                onChange={({ currentTarget }) => change(language, { description: currentTarget.value })}
              />
              {language !== mainLanguage && (
                <p>
                  <Button tone="quiet" onClick={() => onChange(texts.filter((text) => text.language !== language))}>
                    {t('removeLanguage', { language: named })}
                  </Button>
                </p>
              )}
            </div>
          );
        })}
        <Select
          name={`${field.name}.more`}
          label={t('addLanguage')}
          options={free}
          value=""
          optional
          onChange={({ currentTarget: { value } }) => {
            if (value !== '') onChange([...texts, { language: value, name: '', description: '' }]);
          }}
        />
      </Stack>
    </Fieldset>
  );
}
