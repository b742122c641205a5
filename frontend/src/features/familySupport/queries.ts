import { queryOptions } from '@tanstack/react-query';
import { body, client, commandHeaders } from '@/api/client';
import { keys } from '@/api/keys';
import type { Schemas } from '@/api/types';
import type { Attempt } from '@/api/useCommand';

/** The familjebehandlare of one's own schools, or of one's own unit. It is about no child. */
export const familySupportQuery = queryOptions({
  queryKey: keys.familySupport,
  queryFn: () => body(client.GET('/api/family-support')),
});

/** What socialtjänsten does with its own links. */
export const familySupportCommands = {
  link: (content: Schemas['LinkFamilySupportBody'], { key }: Attempt) =>
    body(client.POST('/api/family-support', { body: content, headers: commandHeaders(key) })),
  change: (linkId: string, content: Schemas['ChangeFamilySupportBody'], { key }: Attempt) =>
    body(
      client.POST('/api/family-support/{linkId}/change', {
        params: { path: { linkId } },
        body: content,
        headers: commandHeaders(key),
      }),
    ),
  state: (linkId: string, content: Schemas['FamilySupportCapacityBody'], { key }: Attempt) =>
    body(
      client.POST('/api/family-support/{linkId}/capacity', {
        params: { path: { linkId } },
        body: content,
        headers: commandHeaders(key),
      }),
    ),
  end: (linkId: string, revision: number, { key }: Attempt) =>
    body(
      client.POST('/api/family-support/{linkId}/ending', {
        params: { path: { linkId } },
        body: { revision },
        headers: commandHeaders(key),
      }),
    ),
};
