import { expect, test } from 'vitest';
import { agendaItem, beaInRoom, meetingRow, meetingView, person, writing } from '@/testing/meetingFixtures';
import { circleOf, inRoom, moved, placed, scopeOf, standingDecision } from './model';
import { blankSubmission, fieldOf, missingIn, toItem } from './submission';

test('an item goes one step, and not past the end', () => {
  expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 'a', -1)).toBeUndefined();
  expect(moved(['a', 'b', 'c'], 'c', 1)).toBeUndefined();
});

test('an item that was drawn comes beside the other, wherever it came from', () => {
  const ids = ['a', 'b', 'c', 'd'];
  expect(placed(ids, 'd', 'before', 'b')).toEqual(['a', 'd', 'b', 'c']);
  expect(placed(ids, 'a', 'after', 'c')).toEqual(['b', 'c', 'a', 'd']);
  expect(placed(ids, 'a', 'after', 'd')).toEqual(['b', 'c', 'd', 'a']);
  expect(placed(ids, 'b', 'after', 'a')).toBeUndefined();
  expect(placed(ids, 'b', 'before', 'b')).toBeUndefined();
  expect(placed(ids, 'gone', 'before', 'b')).toBeUndefined();
  expect(placed(ids, 'a', 'before', 'gone')).toBeUndefined();
});

test('a text is for the room, for those who hear the name, or for one’s own', () => {
  expect(scopeOf({ mode: null, hearing: 'ofMany' }, false)).toBe('room');
  expect(scopeOf({ mode: null, hearing: 'withoutIdentity' }, false)).toBe('room');
  expect(scopeOf({ mode: null, hearing: 'whole' }, false)).toBe('named');
  expect(scopeOf({ mode: 'anonymous', hearing: 'whole' }, false)).toBe('room');
  expect(scopeOf({ mode: 'heldBack', hearing: 'whole' }, false)).toBe('own');
  expect(scopeOf({ mode: 'named', hearing: 'whole' }, true)).toBe('own');
});

test('by name a decision takes the place of one’s own branch’s only', () => {
  const room = writing({ writingId: '1', scope: 'room' });
  const named = writing({ writingId: '2', scope: 'named' });
  expect(standingDecision([room, named], 'room', 'Skolan')).toBe(room);
  expect(standingDecision([room, named], 'named', 'Skolan')).toBeUndefined();
  expect(standingDecision([room, named], 'named', 'BUP Sörmland')).toBe(named);
});

test('before the meeting the members are expected; while it is on, those are in the room who have come and have not gone out', () => {
  const guest = person({ personId: 'g', name: 'Gun', isMember: false, isViewer: false });
  const away = { ...beaInRoom, here: false };
  const planned = meetingView({ people: [guest, away], meeting: { ...meetingRow, status: 'planned' } });
  const open = meetingView({ people: [guest, away, person({})] });
  const out = { ...person({}), place: 'steppedOut' as const };
  expect(inRoom(planned, undefined)).toEqual([away]);
  expect(inRoom(open, undefined)).toEqual([guest, person({})]);
  expect(inRoom(open, agendaItem({ room: [out] }))).toEqual([guest]);
  expect(circleOf(open, agendaItem({ room: [out] })).map(({ name }) => name)).toEqual(['Gun', 'Bea Lund']);
});

test('a child without a case is brought up by the story alone', () => {
  const content = { ...blankSubmission, level: 'individual', mode: 'named', question: 'Kvar sedan förut' } as const;
  expect(missingIn(content)).toEqual(['story']);
  const item = toItem({ ...content, story: ' Ett barn. ' }, 'm');
  expect(item).toMatchObject({
    mode: 'anonymous',
    caseId: null,
    content: { question: 'Ett barn.', story: 'Ett barn.' },
  });
  expect(fieldOf('question', content)).toBe('story');
  expect(fieldOf('content.minutes', content)).toBe('minutes');
});

test('a group takes neither child nor story along, whatever was typed before', () => {
  const content = {
    ...blankSubmission,
    level: 'group',
    caseId: 'c',
    mode: 'named',
    question: 'Årskurs 8',
    story: 'x',
  } as const;
  expect(missingIn(content)).toEqual([]);
  expect(toItem(content, 'm')).toMatchObject({ mode: null, caseId: null, recipients: null, content: { story: null } });
  expect(missingIn({ ...content, minutes: '0' })).toEqual(['minutes']);
  expect(missingIn({ ...content, minutes: '241' })).toEqual(['minutes']);
});
