import { useCallback, useEffect, useRef, useState } from 'react';
import { client } from './client';
import { useConnectionLost } from './connection';
import { holdUnsaved } from './draftsInTabs';
import type { Schemas } from './types';

const quietMs = 1500;

/** Where a draft stands: `savedAt` is an instant; `failed` means that the text is on the page only. */
export interface DraftState<Content> {
  readonly restored: { readonly content: Content; readonly savedAt: string } | undefined;
  /** False until the host has said whether there is a draft: a form that begins before would overwrite it. */
  readonly ready: boolean;
  readonly savedAt: string | undefined;
  readonly failed: boolean;
  /** Call at every change; saves once the typing has paused. */
  readonly change: (content: Content) => void;
  /** Call when the content has been saved for good, or is thrown away. */
  readonly discard: () => Promise<void>;
}

/**
 * What a person is writing, kept on the server (encrypted, for that person alone) while it is being written. Nothing is kept in
 * the browser: devices are shared. `scope` is the case or wheel it belongs to, or "new".
 */
export function useDraft<Content extends object>(form: string, scope: string): DraftState<Content> {
  const [restored, setRestored] = useState<{ content: Content; savedAt: string }>();
  const [ready, setReady] = useState(false);
  const [savedAt, setSavedAt] = useState<string>();
  const [failed, setFailed] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef<Content>(undefined);
  const writing = useRef<Promise<void>>(undefined);
  const release = useRef<() => void>(undefined);
  const lost = useConnectionLost();

  useEffect(() => {
    let current = true;
    void load<Content>(form, scope).then((draft) => {
      if (!current) return;
      setRestored(draft);
      setReady(true);
    });
    return () => {
      current = false;
    };
  }, [form, scope]);

  /** One after the other: an older text must not arrive last, nor bring back a draft that was thrown away. */
  const inTurn = useCallback((write: () => Promise<void>) => {
    writing.current = (writing.current ?? Promise.resolve()).then(write);
    return writing.current;
  }, []);

  const put = useCallback(
    async (content: Content) => {
      try {
        const { data } = await client.PUT('/api/drafts/{form}/{scope}', {
          params: { path: { form, scope } },
          body: content as Schemas['JsonElement'],
        });
        setSavedAt(data?.savedAt ?? new Date().toISOString());
        setFailed(false);
      } catch {
        latest.current ??= content;
        setFailed(true);
      }
    },
    [form, scope],
  );

  const save = useCallback(() => {
    clearTimeout(timer.current);
    const content = latest.current;
    if (content === undefined) return;
    latest.current = undefined;
    const held = release.current;
    release.current = undefined;
    void inTurn(() => put(content)).then(held);
  }, [inTurn, put]);

  // Leaving the page saves what the pause had not yet.
  useEffect(() => save, [save]);

  // What could not be saved while there was no way through is saved once there is.
  useEffect(() => {
    if (!lost) save();
  }, [lost, save]);

  const change = useCallback(
    (content: Content) => {
      latest.current = content;
      release.current ??= holdUnsaved(save);
      clearTimeout(timer.current);
      timer.current = setTimeout(save, quietMs);
    },
    [save],
  );

  const discard = useCallback(async () => {
    clearTimeout(timer.current);
    latest.current = undefined;
    release.current?.();
    release.current = undefined;
    setRestored(undefined);
    setSavedAt(undefined);
    setFailed(false);
    await inTurn(async () => {
      await client.DELETE('/api/drafts/{form}/{scope}', { params: { path: { form, scope } } }).catch(() => undefined);
    });
  }, [form, scope, inTurn]);

  return { restored, ready, savedAt, failed, change, discard };
}

/** No draft is the usual case, and one that cannot be fetched must not stop the form. */
async function load<Content>(form: string, scope: string): Promise<{ content: Content; savedAt: string } | undefined> {
  try {
    const { data } = await client.GET('/api/drafts/{form}/{scope}', { params: { path: { form, scope } } });
    return data === undefined ? undefined : { content: data.content as Content, savedAt: data.savedAt };
  } catch {
    return undefined;
  }
}
