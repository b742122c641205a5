import { useQuery } from '@tanstack/react-query';
import { wheelDefinitionQuery, wheelDefinitionsQuery } from '@/api/wheelDefinitions';

/** The sectors of the wheel that is used now, by their Swedish names; none until they have been fetched. */
export function useSectors(): readonly { readonly key: string; readonly label: string }[] {
  const { data: rows } = useQuery(wheelDefinitionsQuery);
  const row = rows?.find((one) => one.current) ?? rows?.[0];
  const { data } = useQuery({
    ...wheelDefinitionQuery(row?.id ?? '', row?.version ?? 0, 'sv'),
    enabled: row !== undefined,
  });
  return data?.sectors ?? [];
}
