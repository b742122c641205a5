import { languageName } from './languageName';

// Swedish first, then the languages that families in the county most often speak; the server takes any language tag.
const tags = [
  'sv',
  'ar',
  'prs',
  'en',
  'fa',
  'fi',
  'ckb',
  'kmr',
  'pl',
  'so',
  'es',
  'ti',
  'tr',
  'uk',
  'ur',
  'zh',
  'th',
  'sq',
  'bs',
  'rom',
  'ru',
  'swl',
];

const special: Readonly<Record<string, string>> = {
  swl: 'svenskt teckenspråk',
  prs: 'dari',
  kmr: 'kurmanji',
  ckb: 'sorani',
};

/** Languages to choose among, Swedish first, the others by their Swedish name. */
export function languageChoices(): { value: string; label: string }[] {
  const [first, ...rest] = tags.map((value) => ({ value, label: special[value] ?? languageName(value) }));
  return [...(first === undefined ? [] : [first]), ...rest.toSorted((a, b) => a.label.localeCompare(b.label, 'sv'))];
}
