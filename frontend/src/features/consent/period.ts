/** Dates here are Swedish local days written yyyy-mm-dd, so that no time zone can move them. */

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same day so many months later; the last day of the month where that day does not exist. */
export const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const total = year * 12 + (month - 1) + months;
  const newYear = Math.floor(total / 12);
  const newMonth = (total % 12) + 1;
  const newDate = Math.min(date, daysIn(newYear, newMonth));
  return [String(newYear).padStart(4, '0'), String(newMonth).padStart(2, '0'), String(newDate).padStart(2, '0')].join(
    '-',
  );
};

/** The time that a consent is proposed to hold: from today, six months. */
export const proposedPeriod = (today: string): { from: string; to: string } => ({
  from: today,
  to: addMonths(today, 6),
});

export type PeriodFault = 'missing' | 'endsBeforeStart' | 'endsInThePast' | 'tooLong';

/** Why a period cannot be asked for, or null. A consent is always for a limited time. */
export const periodFault = (from: string, to: string, today: string, maxMonths: number): PeriodFault | null => {
  if (from === '' || to === '') {
    return 'missing';
  }
  if (to < from) {
    return 'endsBeforeStart';
  }
  if (to < today) {
    return 'endsInThePast';
  }
  return to > addMonths(from, maxMonths) ? 'tooLong' : null;
};
