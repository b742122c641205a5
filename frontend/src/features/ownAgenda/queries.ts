import { queryOptions } from '@tanstack/react-query';
import { body, client } from '@/api/client';
import { keys } from '@/api/keys';

/** What is coming in four weeks, from the week that a day is in. What is shown of a child by name is recorded at every fetch. */
export const ownAgendaQuery = (from: string | undefined) =>
  queryOptions({
    queryKey: [...keys.everySeries, 'agenda', from],
    queryFn: () => body(client.GET('/api/eht/agenda', { params: { query: from === undefined ? {} : { from } } })),
  });
