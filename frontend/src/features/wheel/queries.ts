import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { newestCaseVersion } from '@/api/caseVersion';
import { body, client, commandHeaders } from '@/api/client';
import { keys } from '@/api/keys';
import type { Schemas } from '@/api/types';
import { useCommand, useVersionedCommand } from '@/api/useCommand';

type DescribeSector = Schemas['DescribeSector'];
type StartWheel = Schemas['StartWheel'];

/** What a wheel says may be done with it. */
export const wheelActions = { describe: 'describeSector', complete: 'complete' } as const;

/** One wheel by itself: what child mode needs and nothing more. */
export const wheelQuery = (wheelId: string) =>
  queryOptions({
    queryKey: keys.wheel(wheelId),
    queryFn: () => body(client.GET('/api/wheels/{wheelId}', { params: { path: { wheelId } } })),
  });

function useRefresh(caseId: string) {
  const queryClient = useQueryClient();
  return async (wheelId?: string) => {
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: keys.case(caseId) }),
      ...(wheelId === undefined ? [] : [queryClient.invalidateQueries({ queryKey: keys.wheel(wheelId) })]),
    ]);
  };
}

/** Begins a wheel; the version is that of the case. */
export function useStartWheel(caseId: string, version: string, onDone: (wheelId: string) => void) {
  const refresh = useRefresh(caseId);
  const queryClient = useQueryClient();
  return useVersionedCommand({
    version,
    newest: () => newestCaseVersion(queryClient, caseId),
    run: (content: StartWheel, attempt) =>
      body(
        client.POST('/api/cases/{caseId}/wheels', {
          params: { path: { caseId } },
          body: content,
          headers: commandHeaders(attempt.key, attempt.version),
        }),
      ),
    onDone: async ({ id }) => {
      await refresh(id);
      onDone(id);
    },
  });
}

/** Describes a sector, or empties it; the version is that of the wheel the person saw. */
export function useDescribeSector(caseId: string, wheelId: string, sector: string, onDone: () => void) {
  const refresh = useRefresh(caseId);
  return useCommand({
    run: ({ version, ...content }: DescribeSector & { version: string }, { key }) =>
      body(
        client.POST('/api/wheels/{wheelId}/sectors/{sector}', {
          params: { path: { wheelId, sector } },
          body: content,
          headers: commandHeaders(key, version),
        }),
      ),
    onDone: async () => {
      await refresh(wheelId);
      onDone();
    },
  });
}

/** Ends the conversation. */
export function useCompleteWheel(caseId: string, wheelId: string, onDone: () => void) {
  const refresh = useRefresh(caseId);
  return useCommand({
    run: (version: string, { key }) =>
      body(
        client.POST('/api/wheels/{wheelId}/complete', {
          params: { path: { wheelId } },
          body: {},
          headers: commandHeaders(key, version),
        }),
      ),
    onDone: async () => {
      await refresh(wheelId);
      onDone();
    },
  });
}
