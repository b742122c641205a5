import i18next from 'i18next';
import { type ReactNode, use, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { type LanguageCode, languageOf } from './languages';
import { loadLanguage } from './loadLanguage';

/** A part of a page in another language than the rest: words, voice and direction, components of src/ui included. */
export function InLanguage({ code, children }: { code: LanguageCode; children: ReactNode }) {
  use(loadLanguage(code));
  const instance = useMemo(() => i18next.cloneInstance({ lng: code }), [code]);
  return (
    <I18nextProvider i18n={instance}>
      <div lang={code} dir={languageOf(code).dir}>
        {children}
      </div>
    </I18nextProvider>
  );
}
