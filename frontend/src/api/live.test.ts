import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keys } from './keys';
import { listenForChanges } from './live';
import { rememberCommand } from './ownCommands';

class FakeSource extends EventTarget {
  closed = false;
  close() {
    this.closed = true;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function listen() {
  const queryClient = new QueryClient();
  const invalidated = vi.spyOn(queryClient, 'invalidateQueries');
  const sources: FakeSource[] = [];
  const onReconnected = vi.fn();
  const onSessionEnded = vi.fn();
  const stop = listenForChanges({
    queryClient,
    onReconnected,
    onSessionEnded,
    open: () => {
      const source = new FakeSource();
      sources.push(source);
      return source as unknown as EventSource;
    },
  });
  return { queryClient, invalidated, sources, onReconnected, onSessionEnded, stop };
}

test('a changed case is fetched again, and so is the list', () => {
  const { sources, invalidated, stop } = listen();
  sources[0]?.dispatchEvent(new MessageEvent('changed', { data: '{"kind":"case","id":"a"}' }));
  expect(invalidated.mock.calls.map(([filters]) => filters?.queryKey)).toEqual([
    keys.case('a'),
    keys.cases,
    keys.wheels,
    keys.supportRequests,
  ]);
  stop();
});

test.each([
  ['eht-series', [keys.everySeries]],
  ['eht-term', [keys.ehtTerm('a'), keys.everySeries]],
  ['consultation', [keys.consultations]],
])('%s: the page and the lists that it stands in are fetched again', (kind, expected) => {
  const { sources, invalidated, stop } = listen();
  sources[0]?.dispatchEvent(new MessageEvent('changed', { data: `{"kind":"${kind}","id":"a"}` }));
  expect(invalidated.mock.calls.map(([filters]) => filters?.queryKey)).toEqual(expected);
  stop();
});

test('at midnight everything that a consent may carry is fetched again', () => {
  const { sources, invalidated, stop } = listen();
  sources[0]?.dispatchEvent(new MessageEvent('changed', { data: '{"kind":"day","id":"2026-11-23","command":null}' }));
  expect(invalidated.mock.calls.map(([filters]) => filters?.queryKey)).toEqual([
    keys.everyCase,
    keys.cases,
    keys.wheels,
    keys.supportRequests,
    keys.inbox,
    keys.ehtTerms,
    keys.consultations,
  ]);
  stop();
});

test('the echo of an own command fetches only what has not been fetched since it was answered', async () => {
  const { queryClient, sources, stop } = listen();
  await queryClient.prefetchQuery({ queryKey: keys.cases, queryFn: () => 'before' });
  rememberCommand('own', Promise.resolve(new Response()));
  await vi.advanceTimersByTimeAsync(10);
  await queryClient.prefetchQuery({ queryKey: keys.case('a'), queryFn: () => 'after' });
  sources[0]?.dispatchEvent(new MessageEvent('changed', { data: '{"kind":"case","id":"a","command":"own"}' }));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(queryClient.getQueryState(keys.case('a'))?.isInvalidated).toBe(false);
  expect(queryClient.getQueryState(keys.cases)?.isInvalidated).toBe(true);
  stop();
});

test('an own command whose answer never came fetches everything', async () => {
  const { queryClient, sources, stop } = listen();
  rememberCommand('lost', Promise.reject(new TypeError('offline')));
  await queryClient.prefetchQuery({ queryKey: keys.case('a'), queryFn: () => 'something' });
  sources[0]?.dispatchEvent(new MessageEvent('changed', { data: '{"kind":"case","id":"a","command":"lost"}' }));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(queryClient.getQueryState(keys.case('a'))?.isInvalidated).toBe(true);
  stop();
});

test("a change by somebody else's command is fetched at once", async () => {
  const { queryClient, sources, stop } = listen();
  await queryClient.prefetchQuery({ queryKey: keys.case('a'), queryFn: () => 'something' });
  sources[0]?.dispatchEvent(new MessageEvent('changed', { data: '{"kind":"case","id":"a","command":"elsewhere"}' }));
  expect(queryClient.getQueryState(keys.case('a'))?.isInvalidated).toBe(true);
  stop();
});

test('a kind that this client does not know, and garbage, are skipped', () => {
  const { sources, invalidated, stop } = listen();
  sources[0]?.dispatchEvent(new MessageEvent('changed', { data: '{"kind":"sip","id":"a"}' }));
  sources[0]?.dispatchEvent(new MessageEvent('changed', { data: 'not json' }));
  expect(invalidated).not.toHaveBeenCalled();
  stop();
});

test('a broken stream is opened again after a wait that doubles, and what was missed is fetched', () => {
  const { sources, onReconnected, stop } = listen();
  sources[0]?.dispatchEvent(new Event('error'));
  expect(sources[0]?.closed).toBe(true);
  vi.advanceTimersByTime(1_000);
  expect(sources).toHaveLength(2);
  sources[1]?.dispatchEvent(new Event('error'));
  vi.advanceTimersByTime(1_999);
  expect(sources).toHaveLength(2);
  vi.advanceTimersByTime(1);
  expect(sources).toHaveLength(3);
  expect(onReconnected).not.toHaveBeenCalled();
  sources[2]?.dispatchEvent(new Event('open'));
  expect(onReconnected).toHaveBeenCalledOnce();
  stop();
  expect(sources[2]?.closed).toBe(true);
});

test('the end of the session is told', () => {
  const { sources, onSessionEnded, stop } = listen();
  sources[0]?.dispatchEvent(new Event('session'));
  expect(onSessionEnded).toHaveBeenCalledOnce();
  stop();
});
