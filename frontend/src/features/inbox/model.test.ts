import { expect, it } from 'vitest';
import type { Schemas } from '@/api/types';
import { heaps } from './model';

type Inbox = Schemas['InboxView'];

const row = (
  requestId: string,
  status: Inbox['supportRequests'][number]['status'],
  urgency: Inbox['supportRequests'][number]['urgency'],
  sentAt: string,
): Inbox['supportRequests'][number] => ({
  requestId,
  caseId: 'c',
  number: 'SÄ-1',
  alias: 'Björk',
  fromUnitName: 'Björkskolan',
  sentAt,
  status,
  statusText: '',
  urgency,
  receivedByName: null,
  waitingDays: 1,
});

it('heaps the requests, the most pressing and longest waiting first, without the closed', () => {
  const rows = [
    row('a', 'sent', 'routine', '2026-11-01T08:00:00Z'),
    row('b', 'sent', 'withinDays', '2026-11-10T08:00:00Z'),
    row('c', 'sent', 'routine', '2026-10-01T08:00:00Z'),
    row('d', 'supplementAsked', 'routine', '2026-10-01T08:00:00Z'),
    row('e', 'received', 'routine', '2026-10-01T08:00:00Z'),
    row('f', 'closed', 'withinDays', '2026-10-01T08:00:00Z'),
  ];

  const found = heaps(rows);

  expect(found.new.map((r) => r.requestId)).toEqual(['b', 'c', 'a']);
  expect(found.ongoing.map((r) => r.requestId)).toEqual(['e']);
  expect(found.waiting.map((r) => r.requestId)).toEqual(['d']);
});
