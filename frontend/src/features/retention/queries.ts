import { infiniteQueryOptions, useQueryClient } from '@tanstack/react-query';
import { body, client, commandHeaders } from '@/api/client';
import type { Schemas } from '@/api/types';
import { useCommand } from '@/api/useCommand';

const all = ['retention'] as const;

/** What waits for a decision at one's own huvudman. */
export const proposalsQuery = infiniteQueryOptions({
  queryKey: [...all, 'proposals'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam: after }) =>
    body(client.GET('/api/retention/proposals', { params: { query: after === undefined ? {} : { after } } })),
  getNextPageParam: ({ next }) => next ?? undefined,
});

/** What has been destroyed, newest first. */
export const receiptsQuery = infiniteQueryOptions({
  queryKey: [...all, 'receipts'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam: after }) =>
    body(client.GET('/api/retention/receipts', { params: { query: after === undefined ? {} : { after } } })),
  getNextPageParam: ({ next }) => next ?? undefined,
});

/** Decides on a proposal. When somebody has decided first, or it is not due any more, the list is fetched anew. */
export function useDecide(proposalId: string, onDone: (decision: Schemas['DecideProposal']) => void) {
  const queryClient = useQueryClient();
  return useCommand({
    run: (decision: Schemas['DecideProposal'], { key }) =>
      body(
        client.POST('/api/retention/proposals/{proposalId}/decision', {
          params: { path: { proposalId } },
          body: decision,
          headers: commandHeaders(key),
        }),
      ),
    onDone: async (_, decision) => {
      await queryClient.invalidateQueries({ queryKey: all });
      onDone(decision);
    },
  });
}
