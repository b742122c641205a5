import i18next from 'i18next';

/** The languages that the public page itself is written in; what a municipality offers may be described in others. */
export const pageLanguages = ['sv', 'ar', 'en', 'fi', 'so', 'ti'] as const;

export type PageLanguage = (typeof pageLanguages)[number];

const fetched: Record<Exclude<PageLanguage, 'sv'>, () => Promise<object>> = {
  ar: async () => (await import('./ar')).ar,
  en: async () => (await import('./en')).en,
  fi: async () => (await import('./fi')).fi,
  so: async () => (await import('./so')).so,
  ti: async () => (await import('./ti')).ti,
};

/** The language that the page's own words are shown in: Swedish where they do not exist in the one asked for. */
export const pageLanguageOf = (language: string): PageLanguage =>
  pageLanguages.find((known) => known === language) ?? 'sv';

/** Fetches the page's words in a language. They come with this page only. */
export async function loadPageWords(language: PageLanguage): Promise<void> {
  if (language === 'sv' || i18next.hasResourceBundle(language, 'publicSupport')) return;
  i18next.addResourceBundle(language, 'publicSupport', await fetched[language]());
}
