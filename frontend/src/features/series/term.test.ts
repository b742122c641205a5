import { expect, test } from 'vitest';
import { chosenTerm, termAfter, termAndNext, termOf } from './term';

test('July belongs to the coming autumn', () => {
  expect(termOf('2026-06-30')).toEqual({ year: 2026, half: 'spring' });
  expect(termOf('2026-07-01')).toEqual({ year: 2026, half: 'autumn' });
});

test('after an autumn comes the spring of the next year', () => {
  expect(termAfter({ year: 2026, half: 'spring' })).toEqual({ year: 2026, half: 'autumn' });
  expect(termAfter({ year: 2026, half: 'autumn' })).toEqual({ year: 2027, half: 'spring' });
});

test('a term out of an old draft that cannot be chosen any more gives way to the first', () => {
  const terms = termAndNext({ year: 2026, half: 'autumn' });
  expect(chosenTerm(terms, '2027-spring')).toEqual({ year: 2027, half: 'spring' });
  expect(chosenTerm(terms, '2025-spring')).toEqual({ year: 2026, half: 'autumn' });
});
