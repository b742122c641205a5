import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keys } from '@/api/keys';
import { onPageOnly } from '@/api/onPageOnly';
import { ApiError } from '@/api/problem';
import type { Schemas } from '@/api/types';
import { useCommand } from '@/api/useCommand';
import { useDraftForm } from '@/api/useDraftForm';
import { useWrittenForm } from '@/api/useWrittenForm';
import { bodyOf, type Intervention, missingIn, type WrittenIntervention, writtenOf } from './interventionForm';
import { catalogueCommands } from './queries';

interface Options {
  readonly municipality: string;
  /** The insats as it was when the form was opened; without one a new is written. */
  readonly opened: Intervention | undefined;
  /** As it stands now; it may have been taken out meanwhile. */
  readonly standing: Intervention | undefined;
  readonly onDone: () => void;
}

/**
 * An insats that is written: on the revision that stood when the form was opened. When somebody wrote it anew meanwhile, nothing typed is
 * lost; `changed` says so, and what is sent next is on what stands by then.
 */
export function useInterventionForm({ municipality, opened, standing, onDone }: Options) {
  const { t } = useTranslation('interventions');
  const queryClient = useQueryClient();
  const written = useDraftForm<WrittenIntervention>(onPageOnly(), writtenOf(opened));
  const refresh = () => queryClient.invalidateQueries({ queryKey: keys.catalogue(municipality) });
  const command = useCommand<Schemas['InterventionBody'], unknown>({
    run: async (content, attempt) => {
      try {
        return await (opened === undefined
          ? catalogueCommands.add(content, attempt)
          : catalogueCommands.revise(opened.entryId, content, attempt));
      } catch (error) {
        // What now stands is shown beside what was typed.
        if (isChanged(error)) await refresh();
        throw error;
      }
    },
    onDone: async () => {
      written.finish();
      await refresh();
      onDone();
    },
  });
  const changed = isChanged(command.error);
  const revision = (changed ? standing : opened)?.revision ?? 0;
  const form = useWrittenForm<WrittenIntervention>({
    written,
    command: {
      ...command,
      submit: (content) => command.submit(bodyOf(content, revision)),
      error: changed ? null : command.error,
    },
    prefix: 'intervention',
    missing: (content) => missingIn(content).map((name) => ({ name, message: t(`missing.${name}`) })),
  });
  return { ...form, changed };
}

const isChanged = (error: Error | null | unknown): boolean =>
  error instanceof ApiError && error.problem.code === 'catalogue.entry-changed';
