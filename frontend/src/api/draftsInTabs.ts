// What is typed in the tabs of this browser and not yet saved as a draft, and what waits for it to be.

const lock = 'samverkan.drafts';
const channelName = 'samverkan.drafts';

/** A tab that does not answer, asleep or without connection, keeps nobody from going on. */
const longestWaitMs = 3_000;

const saves = new Set<() => void>();
let channel: BroadcastChannel | undefined;

function listen(): BroadcastChannel {
  channel ??= new BroadcastChannel(channelName);
  channel.onmessage = saveHere;
  return channel;
}

function saveHere(): void {
  for (const save of saves) save();
}

/**
 * Says that something has been typed that is not yet saved, and how it is saved at once. Until the returned function is called, whoever
 * would change who is signed in waits for it.
 */
export function holdUnsaved(save: () => void): () => void {
  listen();
  saves.add(save);
  let done: () => void = () => undefined;
  const saved = new Promise<void>((resolve) => {
    done = resolve;
  });
  void navigator.locks?.request(lock, { mode: 'shared' }, () => saved);
  return () => {
    saves.delete(save);
    done();
  };
}

/** Lets every tab save what is typed there, while it still may be saved in the name that it was typed in. */
export async function saveDraftsInAllTabs(): Promise<void> {
  saveHere();
  listen().postMessage('save');
  const signal = AbortSignal.timeout(longestWaitMs);
  await navigator.locks?.request(lock, { signal }, () => undefined).catch(() => undefined);
}
