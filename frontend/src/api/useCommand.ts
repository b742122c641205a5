import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { isConflict } from './problem';

/** What a feature's command gets beside its content. */
export interface Attempt {
  /** The same for every try of the same content, so that a repeat after a lost answer is done once. */
  readonly key: string;
}

interface Options<Content, Result> {
  readonly run: (content: Content, attempt: Attempt) => Promise<Result>;
  readonly onDone?: (result: Result, content: Content) => void | Promise<void>;
}

/**
 * One command of the contract behind a form or a button. Trying again with unchanged content repeats the same command under the
 * same key; changed content is a new one.
 */
export function useCommand<Content, Result>({ run, onDone }: Options<Content, Result>) {
  const last = useRef<{ content: string; key: string }>(undefined);
  const mutation = useMutation({
    mutationFn: (content: Content) => {
      const written = JSON.stringify(content);
      if (last.current?.content !== written) last.current = { content: written, key: crypto.randomUUID() };
      return run(content, { key: last.current.key });
    },
    onSuccess: async (result, content) => {
      last.current = undefined;
      await onDone?.(result, content);
    },
  });
  return {
    submit: mutation.mutate,
    submitAsync: mutation.mutateAsync,
    isPending: mutation.isPending,
    error: mutation.error,
    conflict: isConflict(mutation.error) ? mutation.error : undefined,
    attempt: mutation.submittedAt,
    reset: mutation.reset,
  };
}
