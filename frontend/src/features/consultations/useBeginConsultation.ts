import { useQueryClient } from '@tanstack/react-query';
import { needsReason } from '@/api/basisOptions';
import { keys } from '@/api/keys';
import type { Schemas } from '@/api/types';
import { useBasisOptions } from '@/api/useBasisOptions';
import { type Attempt, useCommand } from '@/api/useCommand';
import type { DraftState } from '@/api/useDraft';
import { useDraftForm } from '@/api/useDraftForm';
import { useWrittenForm } from '@/api/useWrittenForm';
import type { BupUnit } from './units';
import { isNamed, type WrittenChild } from './written';

/** What BUP is told about a child by name: who it is, and the question. */
const areas = ['identity', 'situation'] as const;

interface Options<Content> {
  readonly draft: DraftState<Content>;
  readonly blank: Content;
  /** BUP's units: on what basis the chosen one can be told a name is asked of the host. */
  readonly units: readonly BupUnit[];
  readonly prefix: string;
  readonly missing: (
    content: Content,
    needsReason: boolean,
  ) => readonly { readonly name: keyof Content & string; readonly message: string }[];
  readonly run: (content: Content, attempt: Attempt) => Promise<Schemas['CommandResult']>;
  readonly onDone: (consultationId: string) => void;
}

/** A form that begins a consultation: kept as a draft while it is written, and one command when it is sent. */
export function useBeginConsultation<Content extends WrittenChild & { readonly unitId: string }>(
  options: Options<Content>,
) {
  const { draft, blank, units, prefix, missing, run, onDone } = options;
  const queryClient = useQueryClient();
  const written = useDraftForm(draft, blank);
  const { content } = written;
  const receiver = isNamed(content) ? units.find((unit) => unit.unitId === content.unitId) : undefined;
  const bases = useBasisOptions({ caseId: content.caseId, receiver, areas, concerns: content.concerns });
  const command = useCommand<Content, Schemas['CommandResult']>({
    run,
    onDone: async ({ id }) => {
      written.finish();
      onDone(id);
      await queryClient.invalidateQueries({ queryKey: keys.consultations });
    },
  });
  const form = useWrittenForm({
    written,
    command,
    prefix,
    missing: (sent) => missing(sent, needsReason(bases, sent.basis)),
  });
  return { form, bases, receiver };
}
