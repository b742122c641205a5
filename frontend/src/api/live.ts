import type { QueryClient } from '@tanstack/react-query';
import { keys } from './keys';

const firstWaitMs = 1_000;
const longestWaitMs = 60_000;

interface Changed {
  readonly kind: string;
  readonly id: string;
}

interface Options {
  readonly queryClient: QueryClient;
  readonly onSessionEnded: () => void;
  /** Called when a broken stream is back: something may have been missed meanwhile. */
  readonly onReconnected: () => void;
  readonly open?: (url: string) => EventSource;
}

/**
 * Listens to what has changed. The stream carries ids only; the pages fetch again what they may see. A broken stream is opened again
 * after a wait that doubles, up to a minute. Returns what closes it.
 */
export function listenForChanges({
  queryClient,
  onSessionEnded,
  onReconnected,
  open = (url) => new EventSource(url),
}: Options): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  const connect = () => {
    source = open('/api/events');
    source.addEventListener('open', () => {
      if (failures > 0) onReconnected();
      failures = 0;
    });
    source.addEventListener('changed', (event) => invalidate(queryClient, event.data));
    source.addEventListener('session', onSessionEnded);
    source.addEventListener('error', () => {
      source?.close();
      timer = setTimeout(connect, Math.min(longestWaitMs, firstWaitMs * 2 ** failures));
      failures += 1;
    });
  };

  connect();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}

function invalidate(queryClient: QueryClient, data: unknown): void {
  const changed = parse(data);
  if (changed === undefined) return;
  // An unknown kind is skipped: an older tab survives a newer server.
  const affected: Record<string, readonly (readonly unknown[])[]> = {
    // What hangs on a case is told of under the case's id, and its pages are kept under ids of their own.
    case: [keys.case(changed.id), keys.cases, keys.wheels, keys.supportRequests],
    wheel: [keys.wheel(changed.id)],
    supportRequest: [keys.supportRequest(changed.id), keys.inbox],
    list: [keys.cases],
    inbox: [keys.inbox, keys.cases, keys.supportRequest(changed.id)],
  };
  for (const queryKey of affected[changed.kind] ?? []) void queryClient.invalidateQueries({ queryKey });
}

function parse(data: unknown): Changed | undefined {
  try {
    const value = JSON.parse(String(data)) as Partial<Changed>;
    return typeof value.kind === 'string' && typeof value.id === 'string'
      ? { kind: value.kind, id: value.id }
      : undefined;
  } catch {
    return undefined;
  }
}
