import { queryOptions } from '@tanstack/react-query';
import { body, client } from './client';
import { keys } from './keys';

/** A municipality's catalogue of insatser, with every language. It is about no person. */
export const catalogueQuery = (municipality: string) =>
  queryOptions({
    queryKey: keys.catalogue(municipality),
    queryFn: () => body(client.GET('/api/catalogue/{municipality}', { params: { path: { municipality } } })),
  });
