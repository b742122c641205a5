import type { Schemas } from '@/api/types';
import { mondayOf } from '@/features/presence/week';
import { daysBefore, today } from '@/i18n/format';
import { swedishInstant } from '@/i18n/swedishInstant';

// Invented presence at an invented school, typed by the contract. It is about no child.

/** The Tuesday of next week. */
export const presenceDay = daysBefore(mondayOf(today()), -8);

export const presenceId = '88888888-8888-4888-8888-888888888881';
export const talkId = '88888888-8888-4888-8888-888888888882';

/** A time of that day. */
export const timeAt = (clock: string) => swedishInstant(presenceDay, clock);

/** Two from socialtjänsten every Tuesday, as the school's own staff see it: one time free, one booked by another, one by themselves. */
export function presenceView(changes: Partial<Schemas['PresenceView']> = {}): Schemas['PresenceView'] {
  return {
    presenceId,
    schoolUnitId: 'u-skola',
    schoolName: 'Stenhammarskolan',
    unitName: 'Barn och unga, Flen',
    persons: ['Jonas Berg', 'Lo Ek'],
    weekday: 'tuesday',
    starts: '09:00:00',
    ends: '12:00:00',
    from: '2026-08-25',
    to: '2099-06-08',
    isOwn: false,
    mayBook: true,
    contacts: 4,
    days: [
      {
        day: presenceDay,
        times: [
          { startsAt: timeAt('09:00'), taken: false, talkId: null },
          { startsAt: timeAt('09:45'), taken: true, talkId: null },
          { startsAt: timeAt('10:30'), taken: true, talkId },
        ],
      },
    ],
    ...changes,
  };
}
