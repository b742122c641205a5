import { queryOptions } from '@tanstack/react-query';
import { body, client } from '@/api/client';
import { keys } from '@/api/keys';

/** What meetings came to about the child. Kept under the case, so that a meeting that goes on reaches the open page. */
export function caseMeetingsQuery(caseId: string) {
  return queryOptions({
    queryKey: [...keys.case(caseId), 'meetings'],
    queryFn: () => body(client.GET('/api/cases/{caseId}/meetings', { params: { path: { caseId } } })),
  });
}
