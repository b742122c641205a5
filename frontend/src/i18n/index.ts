import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type LanguageCode, languageOf } from './languages';
import { loadLanguage } from './loadLanguage';
import type { sv } from './sv';
import { first } from './sv/first';

const storageKey = 'samverkan.language';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof sv;
    returnNull: false;
  }
}

void i18next.use(initReactI18next).init({
  lng: 'sv',
  fallbackLng: 'sv',
  defaultNS: 'common',
  ns: Object.keys(first),
  resources: { sv: first },
  partialBundledLanguages: true,
  interpolation: { escapeValue: false },
  returnNull: false,
  initAsync: false,
});

/** Changes language as the person chose, for this visit and the next ones on this device. */
export async function chooseLanguage(code: LanguageCode): Promise<void> {
  await showLanguage(code);
  rememberLanguage(code);
}

/** Loads the catalogue if needed, then changes language everywhere, `<html lang dir>` included. It leaves nothing on the device. */
export async function showLanguage(code: LanguageCode): Promise<void> {
  await loadLanguage(code);
  await i18next.changeLanguage(code);
  const language = languageOf(code);
  document.documentElement.lang = language.code;
  document.documentElement.dir = language.dir;
}

/** The language chosen on this device. A choice of language is all that is ever kept in the browser. */
export function rememberedLanguage(): LanguageCode {
  try {
    return languageOf(localStorage.getItem(storageKey) ?? 'sv').code;
  } catch {
    return 'sv';
  }
}

function rememberLanguage(code: LanguageCode): void {
  try {
    localStorage.setItem(storageKey, code);
  } catch {
    // A browser that refuses storage still gets its language for this visit.
  }
}

export { i18next };
