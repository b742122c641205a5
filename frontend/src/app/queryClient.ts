import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '@/api/problem';

/**
 * Every fetch of a case is a recorded reading, so nothing is fetched because a window got focus or a pointer passed over a link:
 * the live stream says when something has changed.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 300_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => !(error instanceof ApiError) && failures < 2,
      },
      mutations: { retry: false },
    },
  });
}
