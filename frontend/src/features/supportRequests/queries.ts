import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { newestCaseVersion } from '@/api/caseVersion';
import { body, client, commandHeaders } from '@/api/client';
import { keys } from '@/api/keys';
import type { Schemas } from '@/api/types';
import { useVersionedCommand } from '@/api/useCommand';

/** One stödförfrågan as this viewer may see it. Every fetch is a recorded reading. */
export const supportRequestQuery = (requestId: string) =>
  queryOptions({
    queryKey: keys.supportRequest(requestId),
    queryFn: () => body(client.GET('/api/support-requests/{requestId}', { params: { path: { requestId } } })),
  });

/** Sends a stödförfrågan; the version is that of the case. */
export function useSendSupportRequest(caseId: string, version: string, onDone: (requestId: string) => void) {
  const queryClient = useQueryClient();
  return useVersionedCommand({
    version,
    newest: () => newestCaseVersion(queryClient, caseId),
    run: (content: Schemas['SendSupportRequest'], attempt) =>
      body(
        client.POST('/api/cases/{caseId}/support-requests', {
          params: { path: { caseId } },
          body: content,
          headers: commandHeaders(attempt.key, attempt.version),
        }),
      ),
    onDone: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: keys.case(caseId) });
      onDone(id);
    },
  });
}

/** Which request a step is taken in, and the version the person saw. */
export interface OnRequest {
  readonly requestId: string;
  readonly caseId: string;
  readonly version: string;
}

type Run<Content> = (on: OnRequest, content: Content, key: string) => Promise<Schemas['CommandResult']>;

/** The steps of a stödförfrågan, each as the host takes it. */
export const steps = {
  receive: ({ requestId, version }, content, key) =>
    body(
      client.POST('/api/support-requests/{requestId}/receive', {
        params: { path: { requestId } },
        body: content,
        headers: commandHeaders(key, version),
      }),
    ),
  askSupplement: ({ requestId, version }, content, key) =>
    body(
      client.POST('/api/support-requests/{requestId}/ask-supplement', {
        params: { path: { requestId } },
        body: content,
        headers: commandHeaders(key, version),
      }),
    ),
  supplement: ({ requestId, version }, content, key) =>
    body(
      client.POST('/api/support-requests/{requestId}/supplement', {
        params: { path: { requestId } },
        body: content,
        headers: commandHeaders(key, version),
      }),
    ),
  answer: ({ requestId, version }, content, key) =>
    body(
      client.POST('/api/support-requests/{requestId}/answer', {
        params: { path: { requestId } },
        body: content,
        headers: commandHeaders(key, version),
      }),
    ),
  feedback: ({ requestId, version }, content, key) =>
    body(
      client.POST('/api/support-requests/{requestId}/feedback', {
        params: { path: { requestId } },
        body: content,
        headers: commandHeaders(key, version),
      }),
    ),
  close: ({ requestId, version }, content, key) =>
    body(
      client.POST('/api/support-requests/{requestId}/close', {
        params: { path: { requestId } },
        body: content,
        headers: commandHeaders(key, version),
      }),
    ),
} satisfies {
  receive: Run<Schemas['ReceiveSupportRequest']>;
  askSupplement: Run<Schemas['AskSupplement']>;
  supplement: Run<Schemas['GiveSupplement']>;
  answer: Run<Schemas['AnswerSupportRequest']>;
  feedback: Run<Schemas['GiveFeedback']>;
  close: Run<Schemas['EmptyBody']>;
};

/** Takes a step; afterwards the request, its case and the inbox show what came of it. */
export function useStep<Content>(on: OnRequest, run: Run<Content>, onDone: () => void) {
  const queryClient = useQueryClient();
  return useVersionedCommand<Content, Schemas['CommandResult']>({
    version: on.version,
    newest: async () => (await queryClient.fetchQuery({ ...supportRequestQuery(on.requestId), staleTime: 0 })).version,
    run: (content, { key, version }) => run({ ...on, version }, content, key),
    onDone: async () => {
      const changed = [keys.supportRequest(on.requestId), keys.case(on.caseId), keys.inbox, keys.cases];
      await Promise.all(changed.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
      onDone();
    },
  });
}
