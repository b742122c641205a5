import { useTranslation } from 'react-i18next';
import { Select } from '@/ui/Select/Select';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import type { WheelLanguage } from './useWheelLanguage';
import styles from './WheelPage.module.css';

interface Props {
  readonly label: string;
  readonly languages: readonly WheelLanguage[];
  readonly locale: string;
  readonly onChoose: (locale: string) => void;
}

/** In which language the wheel speaks. A translation that nobody has vouched for says so. */
export function LanguageChoice({ label, languages, locale, onChoose }: Props) {
  const { t } = useTranslation('wheel');
  const chosen = languages.find((language) => language.locale === locale);
  return (
    <div className={styles['language']}>
      <Select
        name="wheelLanguage"
        label={label}
        placeholder={null}
        options={languages.map((language) => ({ value: language.locale, label: language.name }))}
        value={locale}
        onChange={(event) => onChoose(event.currentTarget.value)}
      />
      {chosen?.reviewed === false && <StatusTag tone="wait">{t('notReviewed')}</StatusTag>}
    </div>
  );
}
