import i18next from 'i18next';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { type LanguageCode, languageOf } from './languages';
import { loadLanguage } from './loadLanguage';

interface Props {
  readonly code: LanguageCode;
  /** Stands where the part will be while its words are on their way. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/**
 * A part of a page in another language than the rest: words, voice and direction, components of src/ui included. Words that cannot be
 * fetched are an error of the page, which offers to try again.
 */
export function InLanguage({ code, fallback, children }: Props) {
  const ready = useLoaded(code);
  const instance = useMemo(() => i18next.cloneInstance({ lng: code }), [code]);
  if (!ready) return fallback;
  return (
    // What stands inside begins anew with the language: a hook keeps the words of the instance it first saw.
    <I18nextProvider key={code} i18n={instance}>
      <div lang={code} dir={languageOf(code).dir}>
        {children}
      </div>
    </I18nextProvider>
  );
}

/** True once the words of the language are here. Throws what stopped them. */
function useLoaded(code: LanguageCode): boolean {
  const [outcome, setOutcome] = useState<{ code: LanguageCode; failure?: unknown }>();
  useEffect(() => {
    let current = true;
    const tell = (failure?: unknown) => {
      if (current) setOutcome({ code, failure });
    };
    void loadLanguage(code).then(() => tell(), tell);
    return () => {
      current = false;
    };
  }, [code]);
  if (i18next.hasResourceBundle(code, 'common')) return true;
  if (outcome?.code === code && outcome.failure !== undefined) throw outcome.failure;
  return false;
}
