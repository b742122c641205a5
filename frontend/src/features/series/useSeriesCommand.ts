import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { confirmFrame } from '@/api/confirmFrame';
import { keys } from '@/api/keys';
import type { Schemas } from '@/api/types';
import { useVersionedCommand, type VersionedAttempt } from '@/api/useCommand';
import type { DraftState } from '@/api/useDraft';
import { useDraftForm } from '@/api/useDraftForm';
import { useWrittenForm } from '@/api/useWrittenForm';
import { seriesQuery } from './queries';

type Series = Schemas['SeriesView'];

/** What a command is written against: the series itself, or the term under way, which others change without touching the series. */
type Against = 'series' | 'term';

const tagOf = (series: Series, against: Against): string =>
  against === 'series' ? series.tag : (series.term?.tag ?? series.tag);

const newestTag = async (queryClient: QueryClient, seriesId: string, against: Against) =>
  tagOf(await queryClient.fetchQuery({ ...seriesQuery(seriesId), staleTime: 0 }), against);

interface FormOptions<Content> {
  readonly series: Series;
  readonly against: Against;
  readonly draft: DraftState<Content>;
  readonly blank: Content;
  readonly prefix: string;
  readonly missing: (
    content: Content,
  ) => readonly { readonly name: keyof Content & string; readonly message: string }[];
  readonly run: (content: Content, attempt: VersionedAttempt) => Promise<unknown>;
  /** Called when it has been saved, and what shows the series has been fetched anew. */
  readonly onDone: () => void;
}

/** A form on a series, kept as a draft while it is written; one command on what stood there when it was opened. */
export function useSeriesForm<Content extends object>(options: FormOptions<Content>) {
  const { series, against, draft, blank, prefix, missing } = options;
  const queryClient = useQueryClient();
  const written = useDraftForm(draft, blank);
  const [opened] = useState(tagOf(series, against));
  const command = useVersionedCommand<Content, unknown>({
    version: opened,
    newest: () => newestTag(queryClient, series.seriesId, against),
    run: options.run,
    onDone: async () => {
      written.finish();
      await queryClient.invalidateQueries({ queryKey: keys.everySeries });
      options.onDone();
    },
  });
  return useWrittenForm({ written, command, prefix, missing });
}

interface ActionOptions {
  readonly series: Series;
  readonly against: Against;
  readonly run: (attempt: VersionedAttempt) => Promise<unknown>;
  readonly onDone: () => void | Promise<void>;
}

/** One thing that is done with a series after a question. What it was done with is left, if it is left, before it is fetched anew. */
export function useSeriesAction({ series, against, run, onDone }: ActionOptions) {
  const queryClient = useQueryClient();
  const command = useVersionedCommand<null, unknown>({
    version: tagOf(series, against),
    newest: () => newestTag(queryClient, series.seriesId, against),
    run: (_, attempt) => run(attempt),
    onDone: async () => {
      await onDone();
      await queryClient.invalidateQueries({ queryKey: keys.everySeries });
    },
  });
  return confirmFrame(command);
}
