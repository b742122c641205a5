import type { Schemas } from '@/api/types';
import { dayOf, daysBefore } from '@/i18n/format';

type Meeting = Schemas['ComingMeeting'];

/** A week by its Monday, with its meetings. */
export interface Week {
  readonly monday: string;
  readonly meetings: readonly Meeting[];
}

const daysOfWeek = 7;

/** The weeks of the agenda in which there is something; also the one that holds `today`, whatever is in it. */
export function weeksOf({ from, to, meetings }: Schemas['OwnAgenda'], today: string): Week[] {
  const weeks: Week[] = [];
  for (let monday = from; monday <= to; monday = daysBefore(monday, -daysOfWeek)) {
    const next = daysBefore(monday, -daysOfWeek);
    const isIn = (day: string) => day >= monday && day < next;
    const within = meetings.filter(({ meeting }) => isIn(dayOf(meeting.startsAt)));
    if (within.length > 0 || isIn(today)) weeks.push({ monday, meetings: within });
  }
  return weeks;
}

/** How many items somebody is needed for. */
export const askedIn = (meetings: readonly Meeting[]): number =>
  meetings.flatMap(({ items }) => items).filter(({ isAsked }) => isAsked).length;
