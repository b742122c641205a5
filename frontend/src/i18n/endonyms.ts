/** What a language is called by those who speak it, and which way it is written. */
export interface Endonym {
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
}

// Written out: browsers lack the names of several of these, and show another language's.
const names: Readonly<Record<string, string>> = {
  sv: 'Svenska',
  ar: 'العربية',
  bs: 'Bosanski',
  ckb: 'کوردیی ناوەندی',
  en: 'English',
  es: 'Español',
  fa: 'فارسی',
  fi: 'Suomi',
  kmr: 'Kurmancî',
  pl: 'Polski',
  prs: 'دری',
  rom: 'Romani',
  ru: 'Русский',
  so: 'Soomaali',
  sq: 'Shqip',
  swl: 'Svenskt teckenspråk',
  th: 'ไทย',
  ti: 'ትግርኛ',
  tr: 'Türkçe',
  uk: 'Українська',
  ur: 'اردو',
  zh: '中文',
};

const rightToLeft = new Set(['ar', 'ckb', 'fa', 'he', 'prs', 'ps', 'ur', 'yi']);

/** A tag that is not known is shown as it is, written as the letters say. */
export const endonymOf = (tag: string): Endonym => ({
  name: names[tag] ?? tag,
  dir: rightToLeft.has(tag) ? 'rtl' : 'ltr',
});
