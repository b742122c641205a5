/** A language the interface is offered in. Each name stands in its own language. */
export interface Language {
  readonly code: LanguageCode;
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
}

export type LanguageCode = 'sv' | 'ar';

/** Swedish is the language of the professionals; the others are whole for the frame and for what the family sees. */
export const languages: readonly Language[] = [
  { code: 'sv', name: 'Svenska', dir: 'ltr' },
  { code: 'ar', name: 'العربية', dir: 'rtl' },
];

const fallback: Language = { code: 'sv', name: 'Svenska', dir: 'ltr' };

export function languageOf(code: string): Language {
  return languages.find((language) => language.code === code) ?? fallback;
}
