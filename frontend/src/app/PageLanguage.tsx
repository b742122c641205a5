import { useMatches } from '@tanstack/react-router';
import i18next from 'i18next';
import { type ReactNode, useMemo } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { languageOf } from '@/i18n/languages';
import { Notice } from '@/ui/Notice/Notice';
import styles from './Shell.module.css';

/**
 * A page whose words do not exist in the chosen language is Swedish as a whole, its dates and buttons too, and is marked as such: half
 * a translation would be read with the wrong voice (WCAG 3.1.2).
 */
export function PageLanguage({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation('shell');
  const offered = useMatches({ select: (matches) => matches.at(-1)?.staticData.languages ?? ['sv'] });
  const language = languageOf(i18n.language);
  const swedish = useMemo(() => i18next.cloneInstance({ lng: 'sv' }), []);
  if (language.code === 'sv' || offered.includes(language.code)) return children;
  return (
    <>
      <Notice tone="info">{t('partlyTranslated')}</Notice>
      <I18nextProvider i18n={swedish}>
        <div lang="sv" dir="ltr" className={styles['swedish']}>
          {children}
        </div>
      </I18nextProvider>
    </>
  );
}
