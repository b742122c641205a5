import { isoWeek } from '@/lib/isoWeek';

// Chromium lacks data for some languages and would answer in English; Persian locales would answer with another calendar and digits.
const fixed = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'Europe/Stockholm' } as const;

function localeFor(language: string): string {
  const wanted = language === 'ar' ? 'ar-EG' : language === 'sv' ? 'sv-SE' : language;
  return Intl.DateTimeFormat.supportedLocalesOf([wanted]).length > 0 ? wanted : 'sv-SE';
}

function format(language: string, options: Intl.DateTimeFormatOptions, value: Date): string {
  return new Intl.DateTimeFormat(localeFor(language), { ...fixed, ...options }).format(value);
}

/** A calendar day, `2026-12-31` → "31 dec. 2026". */
export function formatDay(day: string, language = 'sv'): string {
  return format(
    language,
    { day: 'numeric', month: 'short', year: 'numeric' },
    new Date(`${day.slice(0, 10)}T12:00:00Z`),
  );
}

/** A calendar day with its ISO week, by which schools plan: "31 dec. 2026 (v. 53)". */
export function formatDayWithWeek(day: string, weekLabel: string, language = 'sv'): string {
  return `${formatDay(day, language)} (${weekLabel} ${isoWeek(day.slice(0, 10)).week})`;
}

/** The Swedish calendar day of an instant, `yyyy-mm-dd`. */
export function dayOf(instant: string): string {
  return format('sv', { day: '2-digit', month: '2-digit', year: 'numeric' }, new Date(instant));
}

/** Day and clock time of an instant, Swedish local time: "31 dec. 2026 14:32". */
export function formatInstant(instant: string, language = 'sv'): string {
  const date = new Date(instant);
  return `${format(language, { day: 'numeric', month: 'short', year: 'numeric' }, date)} ${formatTime(instant, language)}`;
}

/** The clock time of an instant, Swedish local time: "14:32". */
export function formatTime(instant: string, language = 'sv'): string {
  return format(language, { hour: '2-digit', minute: '2-digit', hour12: false }, new Date(instant));
}

/** Today as a Swedish calendar day. */
export function today(now: Date = new Date()): string {
  return dayOf(now.toISOString());
}

/** The calendar day so many days before another. */
export function daysBefore(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}
