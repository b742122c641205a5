import { useQueryClient } from '@tanstack/react-query';
import { newestCaseVersion, refreshCase } from './caseVersion';
import { confirmFrame } from './confirmFrame';
import type { Schemas } from './types';
import { useVersionedCommand, type VersionedAttempt } from './useCommand';

interface Options {
  readonly view: Pick<Schemas['CaseView'], 'caseId' | 'version'>;
  readonly run: (caseId: string, attempt: VersionedAttempt) => Promise<unknown>;
  readonly onDone: () => void;
}

/** One thing that is done with a case after a question, with nothing to fill in: what the question's dialog needs. */
export function useCaseAction({ view, run, onDone }: Options) {
  const queryClient = useQueryClient();
  const command = useVersionedCommand<null, unknown>({
    version: view.version,
    newest: () => newestCaseVersion(queryClient, view.caseId),
    run: (_, attempt) => run(view.caseId, attempt),
    onDone: async () => {
      await refreshCase(queryClient, view.caseId);
      onDone();
    },
  });
  return confirmFrame(command);
}
