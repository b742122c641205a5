import i18next from 'i18next';
import { type ReactNode, use, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { type LanguageCode, languageOf } from './languages';
import { loadLanguage } from './loadLanguage';

/** A part of a page in another language than the rest: words, voice and direction, components of src/ui included. */
export function InLanguage({ code, children }: { code: LanguageCode; children: ReactNode }) {
  // Only what is not here yet is waited for: `use` suspends for a moment also on a promise that is kept.
  if (!i18next.hasResourceBundle(code, 'common')) use(loadLanguage(code));
  const instance = useMemo(() => i18next.cloneInstance({ lng: code }), [code]);
  return (
    // What stands inside begins anew with the language: a hook keeps the words of the instance it first saw.
    <I18nextProvider key={code} i18n={instance}>
      <div lang={code} dir={languageOf(code).dir}>
        {children}
      </div>
    </I18nextProvider>
  );
}
