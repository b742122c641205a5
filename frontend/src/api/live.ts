import type { QueryClient } from '@tanstack/react-query';
import { keys } from './keys';
import { answeredAt, isOwnCommand } from './ownCommands';

const firstWaitMs = 1_000;
const longestWaitMs = 60_000;

/** After its own command a page fetches what it has changed; by then it has begun to. */
const echoWaitMs = 1_000;

interface Changed {
  readonly kind: string;
  readonly id: string;
  /** The command that it came from, when this person sent it. */
  readonly command: string | undefined;
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
  const fetches = watchFetches(queryClient);

  const connect = () => {
    source = open('/api/events');
    source.addEventListener('open', () => {
      if (failures > 0) onReconnected();
      failures = 0;
    });
    source.addEventListener('changed', (event) => void take(queryClient, event.data, fetches.beganAt));
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
    fetches.stop();
    source?.close();
  };
}

type BeganAt = (queryHash: string) => number;

/** Notes when each query last began to be fetched. */
function watchFetches(queryClient: QueryClient): { beganAt: BeganAt; stop: () => void } {
  const began = new Map<string, number>();
  const stop = queryClient.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'fetch') began.set(event.query.queryHash, Date.now());
  });
  return { beganAt: (queryHash) => began.get(queryHash) ?? 0, stop };
}

async function take(queryClient: QueryClient, data: unknown, beganAt: BeganAt): Promise<void> {
  const changed = parse(data);
  if (changed === undefined) return;
  if (!isOwnCommand(changed.command)) {
    invalidate(queryClient, changed, () => true);
    return;
  }
  const answered = await answeredAt(changed.command);
  // What has been asked for since the answer has the change in it; to ask again would only write one more line in the read log.
  const isOlder = (queryHash: string) => answered === undefined || beganAt(queryHash) <= answered;
  setTimeout(() => invalidate(queryClient, changed, isOlder), echoWaitMs);
}

function invalidate(queryClient: QueryClient, changed: Changed, isOlder: (queryHash: string) => boolean): void {
  // An unknown kind is skipped: an older tab survives a newer server.
  const affected: Record<string, readonly (readonly unknown[])[]> = {
    // What hangs on a case is told of under the case's id, and its pages are kept under ids of their own.
    case: [keys.case(changed.id), keys.cases, keys.wheels, keys.supportRequests],
    wheel: [keys.wheel(changed.id)],
    supportRequest: [keys.supportRequest(changed.id), keys.inbox],
    list: [keys.cases],
    inbox: [keys.inbox, keys.cases, keys.supportRequest(changed.id)],
    // The term stands in its series, and the next meeting in the list.
    'eht-series': [keys.everySeries],
    'eht-term': [keys.ehtTerm(changed.id), keys.everySeries],
    // The log holds its row.
    consultation: [keys.consultations],
    // Consents begin and end with the day.
    day: [keys.everyCase, keys.cases, keys.wheels, keys.supportRequests, keys.inbox, keys.ehtTerms, keys.consultations],
  };
  for (const queryKey of affected[changed.kind] ?? []) {
    void queryClient.invalidateQueries({ queryKey, predicate: (query) => isOlder(query.queryHash) });
  }
}

function parse(data: unknown): Changed | undefined {
  try {
    const value = JSON.parse(String(data)) as Partial<Changed>;
    return typeof value.kind === 'string' && typeof value.id === 'string'
      ? { kind: value.kind, id: value.id, command: value.command ?? undefined }
      : undefined;
  } catch {
    return undefined;
  }
}
