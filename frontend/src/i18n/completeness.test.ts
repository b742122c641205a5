import { expect, test } from 'vitest';
import { ar } from './ar';
import { ar as publicAr } from './publicSupport/ar';
import { en } from './publicSupport/en';
import { fi } from './publicSupport/fi';
import { so } from './publicSupport/so';
import { ti } from './publicSupport/ti';
import { sv } from './sv';

type Texts = Readonly<Record<string, string>>;
type Catalogue = Readonly<Record<string, Texts>>;

/** A feature's words may lie in groups: `{ ask: { title } }` → `ask.title`. */
function flatten(words: object, path = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(words).map(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null ? flatten(value, `${path}${key}.`) : { [path + key]: String(value) },
    ),
  );
}

const catalogueOf = (language: object): Catalogue =>
  Object.fromEntries(
    Object.entries(language).map(([namespace, words]: [string, object]) => [namespace, flatten(words)]),
  );

const swedish = catalogueOf(sv);
const languages: [string, Catalogue][] = [['ar', catalogueOf(ar)]];
/** The page that is open to anybody has languages of its own. */
const ofPublicPage = Object.entries({ ar: publicAr, en, fi, so, ti }).map(([locale, words]): [string, Catalogue] => [
  locale,
  catalogueOf({ publicSupport: words }),
]);
const everywhere = [...languages, ...ofPublicPage];
const plural = /_(zero|one|two|few|many|other)$/;

const bases = (texts: Texts) => new Set(Object.keys(texts).map((key) => key.replace(plural, '')));
const placeholders = (text: string) => new Set(Array.from(text.matchAll(/\{\{(\w+)\}\}/g), (match) => match[1]));
const plurals = (texts: Texts) =>
  Object.keys(texts)
    .filter((key) => key.endsWith('_other'))
    .map((key) => key.replace(plural, ''));

/** What the family sees and what stands around it: a language is offered whole or not at all. */
const offered = ['caseFrame', 'common', 'consent', 'shell', 'ui', 'wheel'];

test.each(languages)('%s has the namespaces of what it is offered for', (_, catalogue) => {
  expect(Object.keys(catalogue).toSorted()).toEqual(offered);
});

test.each(everywhere)('%s has every text of Swedish and none besides, none of them empty', (_, catalogue) => {
  for (const [namespace, texts] of Object.entries(catalogue)) {
    expect(bases(texts), namespace).toEqual(bases(swedish[namespace] ?? {}));
    expect(
      Object.values(texts).filter((text) => text.trim() === ''),
      namespace,
    ).toEqual([]);
  }
});

test.each([['sv', swedish] as [string, Catalogue], ...everywhere])(
  '%s has every plural form of its grammar',
  (locale, catalogue) => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const [namespace, texts] of Object.entries(catalogue)) {
      for (const base of plurals(texts)) {
        for (const form of forms) expect(Object.keys(texts), namespace).toContain(`${base}_${form}`);
      }
    }
  },
);

test.each(everywhere)('%s has the placeholders of Swedish', (_, catalogue) => {
  for (const [namespace, texts] of Object.entries(catalogue)) {
    const source = swedish[namespace] ?? {};
    for (const [key, text] of Object.entries(texts)) {
      const original = source[key] ?? source[`${key.replace(plural, '')}_other`] ?? '';
      // "One" and "two" may be said in words; no other text may leave out or invent one.
      const allowed = placeholders(original);
      for (const name of placeholders(text)) expect(allowed, `${namespace}.${key}`).toContain(name);
      if (!/_(zero|one|two)$/.test(key)) expect(placeholders(text), `${namespace}.${key}`).toEqual(allowed);
    }
  }
});
