import { queryOptions } from '@tanstack/react-query';
import { body, client } from '@/api/client';
import type { Schemas } from '@/api/types';

/** The versions of the text that is read aloud, each with its languages. */
export const readAloudVersionsQuery = queryOptions({
  queryKey: ['consentTexts'],
  queryFn: () => body(client.GET('/api/consent-texts')),
  staleTime: 600_000,
});

/** One version of the text in one language. A published version never changes. */
export function readAloudTextQuery(version: number, locale: string) {
  return queryOptions({
    queryKey: ['consentTexts', version, locale],
    queryFn: () =>
      body(client.GET('/api/consent-texts/{version}', { params: { path: { version }, query: { locale } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The version to ask with. */
export const currentVersion = (versions: readonly Schemas['ReadAloudVersion'][]): number =>
  versions.find((one) => one.current)?.version ?? 1;

/** A sentence with the names and the days of the question put in. */
export const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => values[name] ?? placeholder);
