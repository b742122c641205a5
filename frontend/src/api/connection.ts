// Whether the host answers. Told by the requests themselves: a browser that says "online" may still have no way through.
import { useSyncExternalStore } from 'react';

let lost = false;
const listeners = new Set<() => void>();

export function reportConnection(isLost: boolean): void {
  if (lost === isLost) return;
  lost = isLost;
  for (const listener of listeners) listener();
}

// A command that is given while the browser knows that it is offline waits for the network and makes no request that could fail.
window.addEventListener('offline', () => reportConnection(true));

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** True while the last request got no answer. */
export function useConnectionLost(): boolean {
  return useSyncExternalStore(subscribe, () => lost);
}
