import type { Code, Schemas } from '@/api/types';
import { isWholeNumber } from './meetingTime';

export const kinds = [
  'eht',
  'reinforced',
  'individualForum',
  'ehm',
  'supervision',
] as const satisfies readonly Code<'EhtKind'>[];

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const satisfies readonly Code<'DayOfWeek'>[];

/** Every week up to every twelfth. */
export const intervals = Array.from({ length: 12 }, (_, index) => index + 1);

/** How an interval in weeks is said. */
export const intervalWords = (weeks: number) =>
  weeks === 1 ? 'everyWeek' : weeks === 2 ? 'everySecondWeek' : 'everyWeeks';

/** A series as it is written. */
export interface WrittenSeries {
  readonly kind: Code<'EhtKind'> | '';
  readonly kindName: string;
  readonly name: string;
  readonly schools: readonly string[];
  readonly weekday: Code<'DayOfWeek'> | '';
  readonly starts: string;
  readonly minutes: string;
  readonly weekInterval: string;
  readonly cutoffDays: string;
  readonly place: string;
}

/** As a series most often is: an hour every second week, with a week to submit to. */
export const blankSeries: WrittenSeries = {
  kind: '',
  kindName: '',
  name: '',
  schools: [],
  weekday: '',
  starts: '',
  minutes: '60',
  weekInterval: '2',
  cutoffDays: '7',
  place: '',
};

/** A series as it stands, to be changed. */
export const writtenOf = (series: Schemas['SeriesView']): WrittenSeries => ({
  kind: series.kind,
  kindName: series.ownKindName ?? '',
  name: series.name,
  schools: series.schools.map((school) => school.unitId),
  weekday: series.slot.weekday ?? '',
  starts: series.slot.starts.slice(0, 5),
  minutes: String(series.slot.minutes),
  weekInterval: String(series.slot.weekInterval),
  cutoffDays: String(series.slot.cutoffDays),
  place: series.place ?? '',
});

/** What is sent. */
export const seriesBodyOf = (written: WrittenSeries): Schemas['SeriesBody'] => ({
  name: written.name.trim(),
  kindName: written.kindName.trim() || null,
  schoolUnitIds: [...written.schools],
  slot: {
    weekday: written.weekday === '' ? null : written.weekday,
    starts: written.starts === '' ? null : `${written.starts}:00`,
    minutes: Number(written.minutes),
    weekInterval: Number(written.weekInterval),
    cutoffDays: Number(written.cutoffDays),
  },
  place: written.place.trim() || null,
});

type Required = 'kind' | 'name' | 'schools' | 'weekday' | 'starts' | 'minutes' | 'cutoffDays';

/** The fields that are not filled in, in the order of the form. */
export function missingIn(written: WrittenSeries): Required[] {
  const missing: Record<Required, boolean> = {
    kind: written.kind === '',
    name: written.name.trim() === '',
    schools: written.schools.length === 0,
    weekday: written.weekday === '',
    starts: written.starts === '',
    minutes: !isWholeNumber(written.minutes),
    cutoffDays: !isWholeNumber(written.cutoffDays),
  };
  return (Object.keys(missing) as Required[]).filter((name) => missing[name]);
}
