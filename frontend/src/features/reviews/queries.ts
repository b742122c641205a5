import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { body, client, commandHeaders } from '@/api/client';
import type { Schemas } from '@/api/types';
import { useCommand } from '@/api/useCommand';

const all = ['reviews'] as const;

/** The samples of one's own huvudman. */
export const reviewsQuery = queryOptions({
  queryKey: [...all, 'list'],
  queryFn: () => body(client.GET('/api/reviews')),
});

/** One sample with its readings. */
export function reviewQuery(reviewId: string) {
  return queryOptions({
    queryKey: [...all, reviewId],
    queryFn: () => body(client.GET('/api/reviews/{reviewId}', { params: { path: { reviewId } } })),
  });
}

export function useDraw(onDone: (reviewId: string) => void) {
  const queryClient = useQueryClient();
  return useCommand({
    run: (content: Schemas['DrawReview'], { key }) =>
      body(client.POST('/api/reviews', { body: content, headers: commandHeaders(key) })),
    onDone: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: all });
      onDone(id);
    },
  });
}

export function useCheck(reviewId: string, line: number, onDone: () => void) {
  const queryClient = useQueryClient();
  return useCommand({
    run: (content: Schemas['CheckReading'], { key }) =>
      body(
        client.POST('/api/reviews/{reviewId}/lines/{line}/check', {
          params: { path: { reviewId, line } },
          body: content,
          headers: commandHeaders(key),
        }),
      ),
    onDone: async () => {
      await queryClient.invalidateQueries({ queryKey: all });
      onDone();
    },
  });
}

export function useClose(reviewId: string, onDone: () => void) {
  const queryClient = useQueryClient();
  return useCommand({
    run: (_: null, { key }) =>
      body(
        client.POST('/api/reviews/{reviewId}/close', {
          params: { path: { reviewId } },
          body: {},
          headers: commandHeaders(key),
        }),
      ),
    onDone: async () => {
      await queryClient.invalidateQueries({ queryKey: all });
      onDone();
    },
  });
}
