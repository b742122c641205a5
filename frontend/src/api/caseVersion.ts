import type { QueryClient } from '@tanstack/react-query';
import { body, client } from './client';
import { keys } from './keys';

/** Fetches a case anew and gives the version that now holds; the pages that show the case show what came. */
export async function newestCaseVersion(queryClient: QueryClient, caseId: string): Promise<string> {
  const view = await queryClient.fetchQuery({
    queryKey: keys.case(caseId),
    queryFn: () => body(client.GET('/api/cases/{caseId}', { params: { path: { caseId } } })),
    staleTime: 0,
  });
  return view.version;
}

/** After a command on a case: everything that shows it is fetched again, with its new version. */
export async function refreshCase(queryClient: QueryClient, caseId: string): Promise<void> {
  const affected = [keys.case(caseId), keys.cases, keys.inbox];
  await Promise.all(affected.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}
