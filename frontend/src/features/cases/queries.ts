import { queryOptions } from '@tanstack/react-query';
import { body, client } from '@/api/client';
import { keys } from '@/api/keys';
import type { Code } from '@/api/types';

export type CaseFilter = Code<'CaseFilter'>;

/** The cases that this person takes part in, and the invitations that wait for an answer. */
export function casesQuery(filter: CaseFilter) {
  return queryOptions({
    queryKey: [...keys.cases, filter],
    queryFn: () => body(client.GET('/api/cases', { params: { query: { filter } } })),
  });
}

/** One case as this viewer may see it. Every fetch is a recorded reading. */
export function caseQuery(caseId: string) {
  return queryOptions({
    queryKey: keys.case(caseId),
    queryFn: () => body(client.GET('/api/cases/{caseId}', { params: { path: { caseId } } })),
  });
}
