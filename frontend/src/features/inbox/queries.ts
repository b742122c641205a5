import { queryOptions } from '@tanstack/react-query';
import { body, client } from '@/api/client';
import { keys } from '@/api/keys';

/** What waits for one's unit. */
export const inboxQuery = queryOptions({ queryKey: keys.inbox, queryFn: () => body(client.GET('/api/inbox')) });
