import { expect, test } from 'vitest';
import { closesWhenItBegins, hoursOf, lastDayOf, meetingBodyOf, timeAfter } from './meetingTime';

test('the last day is the one that the cut-off ends, over the change to winter time too', () => {
  expect(lastDayOf({ cutoffAt: '2026-10-20T22:00:00Z' })).toBe('2026-10-20');
  expect(lastDayOf({ cutoffAt: '2026-10-25T23:00:00Z' })).toBe('2026-10-25');
});

test('an agenda that closes when the meeting begins is told from one that closes on the day before', () => {
  const startsAt = '2026-12-01T12:30:00Z';
  expect(closesWhenItBegins({ startsAt, cutoffAt: '2026-12-01T12:30:00.000Z' })).toBe(true);
  expect(closesWhenItBegins({ startsAt, cutoffAt: '2026-11-30T23:00:00Z' })).toBe(false);
});

test('hours are Swedish local time, past midnight of the clock too', () => {
  expect(hoursOf({ startsAt: '2026-12-01T12:30:00Z', minutes: 90 })).toBe('13:30–15:00');
  expect(timeAfter('13:30', 60)).toBe('14:30');
  expect(timeAfter('23:30', 45)).toBe('00:15');
});

test('a cut-off that nobody chose is as many days before as is usual', () => {
  const written = { day: '2027-03-30', starts: '13:30', minutes: '60', lastDay: '' };
  // Summer time begins in between.
  expect(meetingBodyOf(written, 7)).toEqual({
    startsAt: '2027-03-30T11:30:00.000Z',
    minutes: 60,
    cutoffAt: '2027-03-23T23:00:00.000Z',
  });
  expect(meetingBodyOf(written, 0).cutoffAt).toBe('2027-03-30T11:30:00.000Z');
  expect(meetingBodyOf({ ...written, lastDay: '2027-03-29' }, 7).cutoffAt).toBe('2027-03-29T22:00:00.000Z');
});
