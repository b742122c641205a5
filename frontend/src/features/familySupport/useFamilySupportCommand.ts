import { useQueryClient } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { ApiError } from '@/api/problem';
import { type Attempt, useCommand } from '@/api/useCommand';
import { announce } from '@/ui/LiveRegion/announce';

interface Options<Content> {
  readonly run: (content: Content, attempt: Attempt) => Promise<unknown>;
  /** Said when it is done. */
  readonly done: string;
  readonly onDone: () => void;
}

/** One thing that is done with a link. When a colleague was first, what they wrote is fetched: it is shown, and is what the next try goes by. */
export function useFamilySupportCommand<Content>({ run, done, onDone }: Options<Content>) {
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: keys.familySupport });
  return useCommand<Content, unknown>({
    run: async (content, attempt) => {
      try {
        return await run(content, attempt);
      } catch (error) {
        if (error instanceof ApiError && error.status === 409) await refresh();
        throw error;
      }
    },
    onDone: async () => {
      announce(done);
      onDone();
      await refresh();
    },
  });
}
