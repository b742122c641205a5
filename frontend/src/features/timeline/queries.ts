import { infiniteQueryOptions } from '@tanstack/react-query';
import { body, client } from '@/api/client';
import { keys } from '@/api/keys';

const pageSize = 50;

/** What has happened in a case, newest first, page by page. */
export function timelineQuery(caseId: string) {
  return infiniteQueryOptions({
    queryKey: [...keys.case(caseId), 'timeline'],
    queryFn: ({ pageParam }) =>
      body(
        client.GET('/api/cases/{caseId}/timeline', {
          params: { path: { caseId }, query: { take: pageSize, ...(pageParam !== null && { before: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}
