import { infiniteQueryOptions } from '@tanstack/react-query';
import { body, client } from '@/api/client';
import { keys } from '@/api/keys';

/** Who has looked in a case: one's own branch in full, others' readings of one's own branch's items. */
export function readersQuery(caseId: string) {
  return infiniteQueryOptions({
    queryKey: [...keys.case(caseId), 'readers'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      body(client.GET('/api/cases/{caseId}/readers', { params: { path: { caseId }, query: from(pageParam) } })),
    getNextPageParam: ({ next }) => next ?? undefined,
    // What this page has just read is a reading too: always fetched anew.
    staleTime: 0,
  });
}

/** The readings of one's own huvudman's staff between two days, both included. For the log reviewer. */
export function accessLogQuery(period: { from: string; to: string }) {
  return infiniteQueryOptions({
    queryKey: ['accessLog', period],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      body(client.GET('/api/access-log', { params: { query: { ...period, ...from(pageParam) } } })),
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: 0,
  });
}

/** Where the page before ended. */
const from = (after: string | undefined) => (after === undefined ? {} : { after });
