import { useQuery } from '@tanstack/react-query';
import { wheelDefinitionQuery, wheelDefinitionsQuery } from './wheelDefinitions';

/** The sectors of the wheel that is used now, by their Swedish names; none until they have been fetched. */
export function useSectors(asked = true): readonly { readonly key: string; readonly label: string }[] {
  const { data: rows } = useQuery({ ...wheelDefinitionsQuery, enabled: asked });
  const row = rows?.find((one) => one.current) ?? rows?.[0];
  const { data } = useQuery({
    ...wheelDefinitionQuery(row?.id ?? '', row?.version ?? 0, 'sv'),
    enabled: asked && row !== undefined,
  });
  return data?.sectors ?? [];
}

/** What some sectors are called, in the order of the wheel; '' for none. */
export function useSectorNames(keys: readonly string[]): string {
  return useSectors(keys.length > 0)
    .filter(({ key }) => keys.includes(key))
    .map(({ label }) => label)
    .join(', ');
}
