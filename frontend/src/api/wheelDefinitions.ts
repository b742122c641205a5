import { queryOptions } from '@tanstack/react-query';
import { body, client } from './client';

/** The wheel definitions there are, each with its languages. */
export const wheelDefinitionsQuery = queryOptions({
  queryKey: ['wheelDefinitions'],
  queryFn: () => body(client.GET('/api/wheel-definitions')),
  staleTime: 600_000,
});

/** One version of one wheel in one language. A published version never changes. */
export function wheelDefinitionQuery(id: string, version: number, locale: string) {
  return queryOptions({
    queryKey: ['wheelDefinitions', id, version, locale],
    queryFn: () =>
      body(
        client.GET('/api/wheel-definitions/{id}/{version}', { params: { path: { id, version }, query: { locale } } }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
