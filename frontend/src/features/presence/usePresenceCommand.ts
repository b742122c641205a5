import { useQueryClient } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { ApiError } from '@/api/problem';
import { type Attempt, useCommand } from '@/api/useCommand';

interface Options<Content> {
  readonly run: (content: Content, attempt: Attempt) => Promise<unknown>;
  readonly onDone: () => void;
}

/** One thing that is done with a plan or a time; afterwards, and when somebody was first, what stands is fetched anew. */
export function usePresenceCommand<Content>({ run, onDone }: Options<Content>) {
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: keys.presence });
  return useCommand<Content, unknown>({
    run: async (content, attempt) => {
      try {
        return await run(content, attempt);
      } catch (error) {
        if (error instanceof ApiError && error.status === 409) void refresh();
        throw error;
      }
    },
    onDone: async () => {
      onDone();
      await refresh();
    },
  });
}
