import type { Code } from '@/api/types';
import { daysBefore } from '@/i18n/format';

const names: readonly Code<'DayOfWeek'>[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

/** The weekdays on which a school is open. */
export const schoolDays = names.slice(1, 6);

/** Which day of the week a calendar day is. */
export const weekdayOf = (day: string): Code<'DayOfWeek'> =>
  names[new Date(`${day}T12:00:00Z`).getUTCDay()] ?? 'sunday';

/** The Monday of the week that a calendar day is in. */
export const mondayOf = (day: string): string => daysBefore(day, (names.indexOf(weekdayOf(day)) + 6) % 7);

/** The days of the week that begins on a Monday: those of school, and a weekend day when there is something on it. */
export const daysOfWeek = (monday: string, busy: ReadonlySet<string>): string[] =>
  Array.from({ length: 7 }, (_, index) => daysBefore(monday, -index)).filter(
    (day, index) => index < schoolDays.length || busy.has(day),
  );
