import { describe, expect, it } from 'vitest';
import { addMonths, periodFault, proposedPeriod } from './period';

describe('months', () => {
  it.each([
    ['2026-11-22', 6, '2027-05-22'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-06-15', 12, '2027-06-15'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('proposes six months from today', () => {
    expect(proposedPeriod('2026-11-22')).toEqual({ from: '2026-11-22', to: '2027-05-22' });
  });
});

describe('a period', () => {
  const today = '2026-11-22';

  it.each([
    ['', '2027-05-22', 'missing'],
    ['2026-11-22', '2026-11-21', 'endsBeforeStart'],
    ['2026-10-01', '2026-11-21', 'endsInThePast'],
    ['2026-11-22', '2027-11-23', 'tooLong'],
    ['2026-11-22', '2027-11-22', null],
    ['2026-11-22', '2026-11-22', null],
  ])('from %s to %s: %s', (from, to, fault) => {
    expect(periodFault(from, to, today, 12)).toBe(fault);
  });
});
