import { expect, test } from 'vitest';
import { comingItem, comingMeeting, ownAgenda } from '@/testing/ownAgendaFixtures';
import { askedIn, weeksOf } from './weeks';

test('a week goes from its Monday to its Sunday in Swedish time, and this week is there also when it is empty', () => {
  const sunday = comingMeeting({}, { startsAt: '2026-11-29T22:59:00Z' });
  const monday = comingMeeting({}, { startsAt: '2026-11-29T23:00:00Z' });
  const agenda = ownAgenda({ meetings: [sunday, monday] });
  expect(weeksOf(agenda, '2026-12-09').map((week) => [week.monday, week.meetings.length])).toEqual([
    ['2026-11-23', 1],
    ['2026-11-30', 1],
    ['2026-12-07', 0],
  ]);
});

test('items that somebody is needed for are counted', () => {
  expect(askedIn([comingMeeting({ items: [comingItem(), comingItem({ isAsked: false })] })])).toBe(1);
});
