import { expect, test } from 'vitest';
import { swedishInstant } from './swedishInstant';

test.each([
  ['in winter', '2026-03-03', '14:30', '2026-03-03T13:30:00.000Z'],
  ['in summer', '2026-07-01', '00:15', '2026-06-30T22:15:00.000Z'],
  ['the first time, when summer time ends', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ['after summer time has ended', '2026-10-25', '03:30', '2026-10-25T02:30:00.000Z'],
  ['when summer time has begun', '2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
])('a Swedish clock time %s is one instant', (_, day, time, instant) => {
  expect(swedishInstant(day, time)).toBe(instant);
});
