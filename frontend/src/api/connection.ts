// Whether the host answers. Told by the requests themselves: a browser that says "online" may still have no way through.
import { useSyncExternalStore } from 'react';

let lost = false;
const listeners = new Set<() => void>();

export function reportConnection(isLost: boolean): void {
  if (lost === isLost) return;
  lost = isLost;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** True while the last request got no answer. */
export function useConnectionLost(): boolean {
  return useSyncExternalStore(subscribe, () => lost);
}
