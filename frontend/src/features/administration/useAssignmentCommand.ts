import { useQueryClient } from '@tanstack/react-query';
import { useVersionedCommand, type VersionedAttempt } from '@/api/useCommand';
import { announce } from '@/ui/LiveRegion/announce';
import { type Assignments, assignmentsQuery } from './queries';

interface Options<Content> {
  readonly assignments: Assignments;
  readonly run: (content: Content, attempt: VersionedAttempt) => Promise<unknown>;
  readonly said: string;
  readonly onDone: () => void;
}

/** A change of the assignments that are shown. */
export function useAssignmentCommand<Content>({ assignments, run, said, onDone }: Options<Content>) {
  const queryClient = useQueryClient();
  return useVersionedCommand<Content, unknown>({
    version: assignments.version,
    newest: async () => (await queryClient.fetchQuery({ ...assignmentsQuery, staleTime: 0 })).version,
    run,
    onDone: async () => {
      onDone();
      await queryClient.invalidateQueries({ queryKey: assignmentsQuery.queryKey });
      announce(said);
    },
  });
}
