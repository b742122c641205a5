import { useMatches } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '@/i18n/languages';
import { Notice } from '@/ui/Notice/Notice';

/** A page whose words do not exist in the chosen language says so and is marked as Swedish, so that it is read with the right voice. */
export function PageLanguage({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation('shell');
  const offered = useMatches({ select: (matches) => matches.at(-1)?.staticData.languages ?? ['sv'] });
  const language = languageOf(i18n.language);
  if (language.code === 'sv' || offered.includes(language.code)) return children;
  return (
    <>
      <Notice tone="info">{t('partlyTranslated')}</Notice>
      <div lang="sv" dir="ltr">
        {children}
      </div>
    </>
  );
}
