import { queryOptions } from '@tanstack/react-query';
import { body, client } from './client';
import { keys } from './keys';

/** The cases that a child can be brought up from: one's own, the ones latest worked with. */
export const ownCasesQuery = queryOptions({
  queryKey: [...keys.cases, 'to-bring-up'],
  queryFn: () => body(client.GET('/api/cases', { params: { query: { filter: 'mine' } } })),
});
