import { useQueryClient } from '@tanstack/react-query';
import { newestCaseVersion, refreshCase } from '@/api/caseVersion';
import { useVersionedCommand, type VersionedAttempt } from '@/api/useCommand';
import { announce } from '@/ui/LiveRegion/announce';
import type { CaseView } from './model';

interface Options<Content> {
  readonly view: CaseView;
  readonly run: (caseId: string, content: Content, attempt: VersionedAttempt) => Promise<unknown>;
  /** Said to screen readers when it is done. */
  readonly said?: string;
  readonly onDone?: () => void | Promise<void>;
}

/** A command on the case that is shown, written against the version that is shown. Afterwards the page shows what came of it. */
export function useCaseCommand<Content>({ view: { caseId, version }, run, said, onDone }: Options<Content>) {
  const queryClient = useQueryClient();
  return useVersionedCommand<Content, unknown>({
    version,
    newest: () => newestCaseVersion(queryClient, caseId),
    run: (content, attempt) => run(caseId, content, attempt),
    onDone: async () => {
      await onDone?.();
      await refreshCase(queryClient, caseId);
      if (said !== undefined) announce(said);
    },
  });
}
