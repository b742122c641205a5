import { type Query, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError, isMissing } from '@/api/problem';

/**
 * Every fetch of a case is a recorded reading, so nothing is fetched because a window got focus or a pointer passed over a link:
 * the live stream says when something has changed.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: forgetWhatIsGone }),
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

/**
 * What the server does not give any more is not kept on the screen either: somebody who no longer takes part, or has lost the assignment,
 * sees what one sees who never had it. Any other failure leaves the page as it was.
 */
function forgetWhatIsGone(error: Error, query: Query<unknown, unknown, unknown>): void {
  if (isMissing(error) || (error instanceof ApiError && error.status === 403)) query.setState({ data: undefined });
}
