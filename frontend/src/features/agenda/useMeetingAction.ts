import { useQueryClient } from '@tanstack/react-query';
import { fieldProblems } from '@/api/formErrors';
import { ApiError } from '@/api/problem';
import { useCommand } from '@/api/useCommand';
import { announce } from '@/ui/LiveRegion/announce';
import { refreshTerm } from './queries';

interface Options<Content> {
  readonly cycleId: string;
  readonly run: (content: Content, key: string) => Promise<unknown>;
  /** Said when it is done. */
  readonly said: string | ((content: Content) => string);
  readonly onDone?: () => void;
}

/** A button on the page of a meeting: what is shown is fetched anew when it is done, and when it came too late. */
export function useMeetingAction<Content>({ cycleId, run, said, onDone }: Options<Content>) {
  const queryClient = useQueryClient();
  const command = useCommand<Content, unknown>({
    run: async (content, { key }) => {
      try {
        return await run(content, key);
      } catch (error) {
        if (error instanceof ApiError && error.status === 409) await refreshTerm(queryClient, cycleId);
        throw error;
      }
    },
    onDone: async (_, content) => {
      await refreshTerm(queryClient, cycleId);
      announce(typeof said === 'string' ? said : said(content));
      onDone?.();
    },
  });
  return {
    submit: command.submit,
    busy: command.isPending,
    problems: fieldProblems(command.error, () => false),
    attempt: command.attempt,
  };
}
