import { body, client, commandHeaders } from '@/api/client';
import type { Schemas } from '@/api/types';
import type { VersionedAttempt } from '@/api/useCommand';

/** What BUP does with a wait. */
export const waitingCommands = {
  begin: (caseId: string, content: Schemas['BeginWaiting'], { key, version }: VersionedAttempt) =>
    body(
      client.POST('/api/cases/{caseId}/waiting', {
        params: { path: { caseId } },
        body: content,
        headers: commandHeaders(key, version),
      }),
    ),
  revise: (caseId: string, waitingId: string, content: Schemas['WaitingBody'], { key, version }: VersionedAttempt) =>
    body(
      client.POST('/api/cases/{caseId}/waiting/{waitingId}/revise', {
        params: { path: { caseId, waitingId } },
        body: content,
        headers: commandHeaders(key, version),
      }),
    ),
  end: (caseId: string, waitingId: string, { key, version }: VersionedAttempt) =>
    body(
      client.POST('/api/cases/{caseId}/waiting/{waitingId}/end', {
        params: { path: { caseId, waitingId } },
        body: {},
        headers: commandHeaders(key, version),
      }),
    ),
};
