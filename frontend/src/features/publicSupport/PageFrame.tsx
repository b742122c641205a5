import i18next from 'i18next';
import { type ReactNode, useEffect, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { endonymOf } from '@/i18n/endonyms';
import '@/i18n/pages/publicSupport';
import { type PageLanguage, pageLanguageOf } from '@/i18n/publicSupport';
import styles from './SupportPage.module.css';

interface Props {
  /** The language that was asked for. */
  readonly language: string;
  /** Stands above the page and stays where it is when the language changes, so that whoever pressed it still stands there. */
  readonly above: (words: ReturnType<typeof i18next.getFixedT<'publicSupport'>>) => ReactNode;
  readonly children: ReactNode;
}

/** The page around what a municipality offers: no sign-in, no menu, nothing kept. Its words and its direction are those of the visit. */
export function PageFrame({ language, above, children }: Props) {
  const shown = pageLanguageOf(language);
  const instance = useMemo(() => i18next.cloneInstance({ lng: shown }), [shown]);
  useDocumentLanguage(shown);
  return (
    <div lang={shown} dir={endonymOf(shown).dir} className={styles['frame']}>
      {above(i18next.getFixedT(shown, 'publicSupport'))}
      <I18nextProvider key={shown} i18n={instance}>
        <main className={styles['main']}>{children}</main>
      </I18nextProvider>
    </div>
  );
}

/** The document says the same language and direction as the page: the browser's own translation and the title follow it. */
function useDocumentLanguage(shown: PageLanguage): void {
  useEffect(() => {
    const { documentElement: root } = document;
    const before = { lang: root.lang, dir: root.dir };
    root.lang = shown;
    root.dir = endonymOf(shown).dir;
    return () => {
      root.lang = before.lang;
      root.dir = before.dir;
    };
  }, [shown]);
}
