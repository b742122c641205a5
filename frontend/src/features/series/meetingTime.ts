import type { Code, Schemas } from '@/api/types';
import { dayOf, daysBefore, formatTime } from '@/i18n/format';
import { swedishInstant } from '@/i18n/swedishInstant';
import type { Tone } from '@/ui/StatusTag/StatusTag';

type Meeting = Pick<Schemas['MeetingRow'], 'startsAt' | 'minutes' | 'cutoffAt'>;

export const statusTones: Readonly<Record<Code<'MeetingStatus'>, Tone>> = {
  planned: 'info',
  open: 'ok',
  closed: 'mute',
  cancelled: 'stop',
};

const minuteMs = 60_000;

/** The instant so many minutes after another. */
const later = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * minuteMs).toISOString();

/** From when to when, Swedish local time: `13:30–14:30`. */
export const hoursOf = ({ startsAt, minutes }: Pick<Meeting, 'startsAt' | 'minutes'>): string =>
  `${formatTime(startsAt)}–${formatTime(later(startsAt, minutes))}`;

/** A clock time so many minutes after another: `13:30` and 60 → `14:30`. */
export function timeAfter(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const end = (hour * 60 + minute + minutes) % (24 * 60);
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}

/** The last Swedish day on which items are taken. The agenda that closes at midnight was open the whole day before. */
export const lastDayOf = ({ cutoffAt }: Pick<Meeting, 'cutoffAt'>): string =>
  dayOf(new Date(Date.parse(cutoffAt) - 1).toISOString());

/** Whether items are taken until the meeting begins. */
export const closesWhenItBegins = ({ startsAt, cutoffAt }: Pick<Meeting, 'startsAt' | 'cutoffAt'>): boolean =>
  Date.parse(startsAt) === Date.parse(cutoffAt);

/** A meeting as it is written: days are Swedish calendar days, the time Swedish local time. */
export interface WrittenMeeting {
  readonly day: string;
  readonly starts: string;
  readonly minutes: string;
  /** The last day on which items are taken; empty for as many days before as is usual in the series. */
  readonly lastDay: string;
}

/** What is sent. Items are taken to the end of the last day; on the day of the meeting until it begins. */
export function meetingBodyOf({ day, starts, minutes, lastDay }: WrittenMeeting, cutoffDays: number) {
  const startsAt = swedishInstant(day, starts);
  const last = lastDay || daysBefore(day, cutoffDays);
  return {
    startsAt,
    minutes: Number(minutes),
    cutoffAt: last === day ? startsAt : swedishInstant(daysBefore(last, -1), '00:00'),
  };
}

/** Whether what is typed is a whole number of something. */
export const isWholeNumber = (text: string): boolean => /^\d{1,4}$/.test(text.trim());
