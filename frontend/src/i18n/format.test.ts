import { expect, test } from 'vitest';
import { dayOf, daysBefore, formatDay, formatDayWithWeek, formatInstant } from './format';

test('a day has its week, by which schools plan', () => {
  expect(formatDayWithWeek('2026-12-31', 'v.')).toBe('31 dec. 2026 (v. 53)');
});

test('an instant is told in Swedish local time, across midnight', () => {
  expect(formatInstant('2026-06-30T22:30:00Z')).toBe('1 juli 2026 00:30');
  expect(dayOf('2026-06-30T22:30:00Z')).toBe('2026-07-01');
});

test('Arabic dates keep the gregorian calendar and latin digits', () => {
  expect(formatDay('2026-12-31', 'ar')).toMatch(/31.*2026/);
});

test('days are counted over the end of summer time', () => {
  expect(daysBefore('2026-10-26', 2)).toBe('2026-10-24');
});
