import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '@/i18n';
import { type LanguageCode, languages } from '@/i18n/languages';
import styles from './Shell.module.css';

/** Each language is named in itself, and marked with its own `lang`. */
export function LanguageMenu() {
  const { t, i18n } = useTranslation('shell');
  return (
    <label className={styles['language']}>
      {t('language')}
      <select
        value={i18n.language}
        onChange={(event) => void chooseLanguage(event.currentTarget.value as LanguageCode)}
      >
        {languages.map((language) => (
          <option key={language.code} value={language.code} lang={language.code}>
            {language.name}
          </option>
        ))}
      </select>
    </label>
  );
}
