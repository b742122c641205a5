import { useQuery } from '@tanstack/react-query';
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

/** The same, on the pages of a case: what they have fetched is used as it stands. */
export function useOthersInCase(caseId: string): CasePerson[] {
  const { data } = useQuery({
    queryKey: keys.case(caseId),
    queryFn: () => body(client.GET('/api/cases/{caseId}', { params: { path: { caseId } } })),
    select: othersOf,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ?? [];
}
