import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { isConflict } from './problem';

/** What a feature's command gets beside its content. */
export interface Attempt {
  /** The same for every try of the same content, so that a repeat after a lost answer is done once. */
  readonly key: string;
}

/** An attempt on something that exists: the version that the person saw. */
export interface VersionedAttempt extends Attempt {
  readonly version: string;
}

interface Options<Content, Result> {
  readonly run: (content: Content, attempt: Attempt) => Promise<Result>;
  readonly onDone?: (result: Result, content: Content) => void | Promise<void>;
}

/** Gives the key of a command: kept while the content is the same, new when it has changed or has been done. */
function useKey() {
  const last = useRef<{ content: string; key: string }>(undefined);
  return {
    of: (content: unknown): string => {
      const written = JSON.stringify(content);
      if (last.current?.content !== written) last.current = { content: written, key: crypto.randomUUID() };
      return last.current.key;
    },
    spend: () => {
      last.current = undefined;
    },
  };
}

/**
 * One command of the contract behind a form or a button. Trying again with unchanged content repeats the same command under the
 * same key; changed content is a new one.
 */
export function useCommand<Content, Result>({ run, onDone }: Options<Content, Result>) {
  const key = useKey();
  const mutation = useMutation({
    mutationFn: (content: Content) => run(content, { key: key.of(content) }),
    onSuccess: async (result, content) => {
      key.spend();
      await onDone?.(result, content);
    },
  });
  return {
    submit: mutation.mutate,
    submitAsync: mutation.mutateAsync,
    isPending: mutation.isPending,
    /** It was given while there was no network, and is sent when there is one. */
    isPaused: mutation.isPaused,
    isSuccess: mutation.isSuccess,
    data: mutation.data,
    error: mutation.error,
    attempt: mutation.submittedAt,
    reset: mutation.reset,
  };
}

interface VersionedOptions<Content, Result> {
  /** The version that the person's page or form was filled from. Hold it still while a form is open: what was typed was typed against it. */
  readonly version: string;
  /** Fetches what is commanded and gives the version that now holds. */
  readonly newest: () => Promise<string>;
  readonly run: (content: Content, attempt: VersionedAttempt) => Promise<Result>;
  readonly onDone?: (result: Result, content: Content) => void | Promise<void>;
}

/**
 * A command on something that exists. When somebody saved first, `conflict` says what changed and `saveAgain` sends the same content, or
 * the content that was chosen beside theirs, on the version that now holds.
 */
export function useVersionedCommand<Content, Result>({
  version,
  newest,
  run,
  onDone,
}: VersionedOptions<Content, Result>) {
  const key = useKey();
  const mutation = useMutation({
    mutationFn: async ({ content, onNewest }: { content: Content; onNewest: boolean }) =>
      run(content, { key: key.of(content), version: onNewest ? await newest() : version }),
    onSuccess: async (result, { content }) => {
      key.spend();
      await onDone?.(result, content);
    },
    // What now holds is shown beside what was typed.
    onError: (error) => {
      if (isConflict(error)) void newest().catch(() => undefined);
    },
  });
  const last = mutation.variables?.content;
  return {
    submit: (content: Content) => mutation.mutate({ content, onNewest: false }),
    saveAgain: (content: Content | undefined = last) => {
      if (content !== undefined) mutation.mutate({ content, onNewest: true });
    },
    isPending: mutation.isPending,
    isSuccess: mutation.isSuccess,
    error: mutation.error,
    conflict: isConflict(mutation.error) ? mutation.error.problem : undefined,
    attempt: mutation.submittedAt,
    reset: mutation.reset,
  };
}
