import { expect, test } from 'vitest';
import { contactParts } from './contactParts';
import { visitLanguage } from './visitLanguage';

test.each([
  ['the address', 'so', ['sv-SE'], 'so'],
  ["the browser's first that there is", undefined, ['ku-TR', 'ti-ER', 'sv'], 'ti'],
  ['Swedish when there is none', undefined, ['ja-JP'], 'sv'],
])('the language of a visit is that of %s', (_, asked, browser, language) => {
  expect(visitLanguage(asked, browser)).toBe(language);
});

test('what can be called or written to in a contact line becomes links', () => {
  expect(contactParts('Ring 0000-48 21 20 eller stod@flen.example, rum 12')).toEqual([
    { text: 'Ring ' },
    { text: '0000-48 21 20', href: 'tel:0000482120' },
    { text: ' eller ' },
    { text: 'stod@flen.example', href: 'mailto:stod@flen.example' },
    { text: ', rum 12' },
  ]);
});

test('what looks like an address to a page is words, whatever it is an address to', () => {
  for (const contact of ['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'https://stod.example']) {
    expect(contactParts(contact)).toEqual([{ text: contact }]);
  }
});
