import { queryOptions, useQuery } from '@tanstack/react-query';
import { body, client } from './client';
import { keys } from './keys';
import type { Schemas } from './types';

export interface CasePerson {
  readonly personId: string;
  readonly name: string;
}

/** Everybody of a case but the child, by name, as far as the viewer may know them. */
export const othersOf = (view: Pick<Schemas['CaseView'], 'guardians' | 'related'>): CasePerson[] =>
  [...view.guardians, ...view.related].flatMap(({ personId, name }) => (name === null ? [] : [{ personId, name }]));

/** The case as the pages of a case have fetched it: used as it stands. */
const fetchedCase = (caseId: string) =>
  queryOptions({
    queryKey: keys.case(caseId),
    queryFn: () => body(client.GET('/api/cases/{caseId}', { params: { path: { caseId } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The same, on the pages of a case. */
export function useOthersInCase(caseId: string): CasePerson[] {
  const { data } = useQuery({ ...fetchedCase(caseId), select: othersOf });
  return data ?? [];
}

/** What a case is called where the child is not to be named: alias and number. */
export function useAlias(caseId: string | undefined): string | undefined {
  const { data } = useQuery({
    ...fetchedCase(caseId ?? ''),
    enabled: caseId !== undefined,
    select: ({ alias, number }) => `${alias} (${number})`,
  });
  return data;
}
