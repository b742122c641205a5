import { queryOptions } from '@tanstack/react-query';
import { client, commandHeaders } from '@/api/client';
import { readProblem } from '@/api/problem';
import type { Schemas } from '@/api/types';
import type { Attempt, VersionedAttempt } from '@/api/useCommand';

/** The assignments of one's own huvudman, and the version that a change must name. */
export interface Assignments {
  readonly rows: readonly Schemas['AssignmentRow'][];
  readonly version: string;
}

export const assignmentsQuery = queryOptions({
  queryKey: ['administration', 'assignments'],
  queryFn: async (): Promise<Assignments> => {
    const { data, response } = await client.GET('/api/admin/assignments');
    if (data === undefined) throw await readProblem(response);
    return { rows: data, version: response.headers.get('ETag')?.replaceAll('"', '') ?? '' };
  },
});

export function addAssignment(content: Schemas['AddAssignment'], { key, version }: VersionedAttempt) {
  return client.POST('/api/admin/assignments', { body: content, headers: commandHeaders(key, version) });
}

export function endAssignment({ id, lastDay }: { id: string; lastDay: string }, { key, version }: VersionedAttempt) {
  const params = { path: { assignmentId: id } };
  return client.POST('/api/admin/assignments/{assignmentId}/end', {
    params,
    body: { lastDay },
    headers: commandHeaders(key, version),
  });
}

/** Ends every session of somebody at one's own huvudman. */
export function endSessions(personId: string, { key }: Attempt) {
  const params = { path: { personId } };
  return client.POST('/api/admin/staff/{personId}/end-sessions', { params, body: {}, headers: commandHeaders(key) });
}
