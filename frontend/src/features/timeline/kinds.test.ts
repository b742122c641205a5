import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { groupOf } from './kinds';

const events = '../contracts/events';

/** The kinds of event that a case's streams may hold, by their golden samples: `case_opened.v1.json` → `caseOpened`. */
const kinds = ['case', 'support_request', 'wheel_assessment', 'agenda_item', 'consultation'].flatMap((stream) =>
  readdirSync(`${events}/${stream}`).map((sample) =>
    (sample.split('.')[0] ?? '').replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
  ),
);

test.each([...new Set(kinds)])('%s has a group in the timeline, so that it is not left out of it', (kind) => {
  expect(groupOf(kind)).toBeDefined();
});

test('a kind that is newer than this client is skipped', () => {
  expect(groupOf('somethingNewer')).toBeUndefined();
  expect(groupOf('toString')).toBeUndefined();
});
