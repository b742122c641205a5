import type { Code, Schemas } from '@/api/types';

type Inbox = Schemas['InboxView'];
type SupportRequestStatus = Code<'SupportRequestStatus'>;
type Urgency = Code<'Urgency'>;

type Row = Inbox['supportRequests'][number];

/** The three heaps of an inbox: what nobody has taken, what is being worked on, and what waits for the sender. */
export type Heap = 'new' | 'ongoing' | 'waiting';

const heapOf: Record<SupportRequestStatus, Heap | null> = {
  sent: 'new',
  received: 'ongoing',
  supplementAsked: 'waiting',
  answered: 'ongoing',
  feedbackGiven: 'ongoing',
  closed: null,
};

const urgencyRank: Record<Urgency, number> = { withinDays: 0, withinTwoWeeks: 1, routine: 2 };

const mostPressingFirst = (a: Row, b: Row): number =>
  urgencyRank[a.urgency] - urgencyRank[b.urgency] || a.sentAt.localeCompare(b.sentAt);

/** The requests heap by heap, the most pressing and longest waiting first. Closed requests have left the inbox. */
export const heaps = (rows: readonly Row[]): Record<Heap, Row[]> => {
  const of = (heap: Heap): Row[] => rows.filter((row) => heapOf[row.status] === heap).toSorted(mostPressingFirst);
  return { new: of('new'), ongoing: of('ongoing'), waiting: of('waiting') };
};
