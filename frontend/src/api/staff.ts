import { queryOptions } from '@tanstack/react-query';
import { body, client } from './client';
import { keys } from './keys';

/** Who does case work in a unit today. */
export function staffQuery(unitId: string) {
  return queryOptions({
    queryKey: [...keys.directory, 'ehtStaff', unitId],
    queryFn: () => body(client.GET('/api/eht/staff/{unitId}', { params: { path: { unitId } } })),
    staleTime: 600_000,
  });
}
