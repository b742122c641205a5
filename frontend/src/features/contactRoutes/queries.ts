import { queryOptions } from '@tanstack/react-query';
import { body, client, commandHeaders } from '@/api/client';
import { keys } from '@/api/keys';
import type { Schemas } from '@/api/types';
import type { Attempt } from '@/api/useCommand';

/** How BUP is reached from each municipality. */
export const contactRoutesQuery = queryOptions({
  queryKey: keys.contactRoutes,
  queryFn: () => body(client.GET('/api/contact-routes')),
});

/** What BUP does with its own ways. */
export const contactRouteCommands = {
  keep: (municipality: string, content: Schemas['KeepContactRoute'], { key }: Attempt) =>
    body(
      client.POST('/api/contact-routes/{municipality}', {
        params: { path: { municipality } },
        body: content,
        headers: commandHeaders(key),
      }),
    ),
  end: (municipality: string, revision: number, { key }: Attempt) =>
    body(
      client.POST('/api/contact-routes/{municipality}/ending', {
        params: { path: { municipality } },
        body: { revision },
        headers: commandHeaders(key),
      }),
    ),
};
