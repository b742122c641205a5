import { expect, test } from 'vitest';
import { isoWeek } from './isoWeek';

test.each([
  ['2026-12-31', 2026, 53],
  ['2027-01-03', 2026, 53],
  ['2027-01-04', 2027, 1],
  ['2025-12-29', 2026, 1],
  ['2024-02-29', 2024, 9],
])('%s is in year %i, week %i', (day, year, week) => {
  expect(isoWeek(day)).toEqual({ year, week });
});
