import { body, client, commandHeaders } from '@/api/client';
import type { Schemas } from '@/api/types';
import type { Attempt } from '@/api/useCommand';

/** The commands on the catalogue of one's own municipality. */
export const catalogueCommands = {
  add: (content: Schemas['InterventionBody'], { key }: Attempt) =>
    body(client.POST('/api/catalogue', { body: content, headers: commandHeaders(key) })),
  revise: (entryId: string, content: Schemas['InterventionBody'], { key }: Attempt) =>
    body(
      client.POST('/api/catalogue/{entryId}/revision', {
        params: { path: { entryId } },
        body: content,
        headers: commandHeaders(key),
      }),
    ),
  remove: (entryId: string, revision: number, { key }: Attempt) =>
    body(
      client.POST('/api/catalogue/{entryId}/removal', {
        params: { path: { entryId } },
        body: { revision },
        headers: commandHeaders(key),
      }),
    ),
};

/** Where anybody reads what a municipality offers. */
export const publicAddress = (municipality: string) =>
  new URL(`/stod/${encodeURIComponent(municipality)}`, window.location.href).href;

/** The picture that holds the address. */
export const codeAddress = (municipality: string) => `/api/public/catalogue/${encodeURIComponent(municipality)}/qr`;
