import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newestCaseVersion, refreshCase } from './caseVersion';
import type { Schemas } from './types';
import { useVersionedCommand, type VersionedAttempt } from './useCommand';
import type { DraftState } from './useDraft';
import { useDraftForm } from './useDraftForm';
import { useWrittenForm } from './useWrittenForm';

interface Options<Content> {
  readonly view: Pick<Schemas['CaseView'], 'caseId' | 'version'>;
  readonly draft: DraftState<Content>;
  readonly blank: Content;
  /** Before the name of each field: several forms with the same fields can stand on one page. */
  readonly prefix: string;
  /** What must be filled in before it is sent, in the order of the form, by the names of the fields. */
  readonly missing: (
    content: Content,
  ) => readonly { readonly name: keyof Content & string; readonly message: string }[];
  readonly run: (caseId: string, content: Content, attempt: VersionedAttempt) => Promise<unknown>;
  /** Called when it has been saved, and what shows the case has been fetched anew. */
  readonly onDone: () => void;
}

/** A form in a case that is kept as a draft while it is written, and becomes one command on what stood there when it was opened. */
export function useCaseForm<Content extends object>({
  view,
  draft,
  blank,
  prefix,
  missing,
  ...rest
}: Options<Content>) {
  const queryClient = useQueryClient();
  const written = useDraftForm(draft, blank);
  const [opened] = useState(view.version);
  const command = useVersionedCommand<Content, unknown>({
    version: opened,
    newest: () => newestCaseVersion(queryClient, view.caseId),
    run: (sent, attempt) => rest.run(view.caseId, sent, attempt),
    onDone: async () => {
      written.finish();
      await refreshCase(queryClient, view.caseId);
      rest.onDone();
    },
  });
  return useWrittenForm({ written, command, prefix, missing });
}
