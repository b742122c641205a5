import { languageOf } from './languages';

/** The name of a language in the language of the page: "arabiska". A tag that no browser knows is shown as it is. */
export function languageName(tag: string, pageLanguage = 'sv'): string {
  try {
    return new Intl.DisplayNames([languageOf(pageLanguage).code], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
