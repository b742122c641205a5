import type { Code, Schemas } from '@/api/types';

/** A plan as it is written. */
export interface WrittenPlan {
  readonly schoolUnitId: string;
  readonly persons: readonly string[];
  readonly weekday: Code<'DayOfWeek'> | '';
  readonly starts: string;
  readonly ends: string;
  readonly talkMinutes: string;
  readonly from: string;
  readonly to: string;
}

export const blankPlan: WrittenPlan = {
  schoolUnitId: '',
  persons: [],
  weekday: '',
  starts: '',
  ends: '',
  talkMinutes: '45',
  from: '',
  to: '',
};

const clock = (time: string) => (time === '' ? null : `${time}:00`);

/** What is sent. */
export const bodyOf = (written: WrittenPlan): Schemas['PlanPresence'] => ({
  schoolUnitId: written.schoolUnitId,
  persons: [...written.persons],
  weekday: written.weekday || null,
  starts: clock(written.starts),
  ends: clock(written.ends),
  talkMinutes: Number(written.talkMinutes),
  from: written.from || null,
  to: written.to || null,
});

/** The fields that are not filled in, in the order of the form. */
export const missingIn = (written: WrittenPlan) =>
  (Object.keys(blankPlan) as (keyof WrittenPlan)[]).filter((name) =>
    name === 'talkMinutes' ? !/^\d{1,3}$/.test(written.talkMinutes.trim()) : written[name].length === 0,
  );
