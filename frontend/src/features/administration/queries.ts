import { queryOptions } from '@tanstack/react-query';
import { client, commandHeaders } from '@/api/client';
import type { AssignmentRow } from '@/api/pending';
import { readProblem } from '@/api/problem';
import type { VersionedAttempt } from '@/api/useCommand';

/** The assignments of one's own huvudman, and the version that a change must name. */
export interface Assignments {
  readonly rows: readonly AssignmentRow[];
  readonly version: number;
}

export const assignmentsQuery = queryOptions({
  queryKey: ['administration', 'assignments'],
  queryFn: async (): Promise<Assignments> => {
    const { data, response } = await client.GET('/api/admin/assignments');
    if (data === undefined) throw await readProblem(response);
    return { rows: data, version: Number(response.headers.get('ETag')?.replaceAll(/\D/g, '')) };
  },
});

/** A role in a unit from a day; until further notice when `to` is null. */
export interface NewAssignment {
  readonly personId: string;
  readonly unitId: string;
  readonly role: string;
  readonly from: string;
  readonly to: string | null;
}

export function addAssignment(content: NewAssignment, { key, version }: VersionedAttempt) {
  return client.POST('/api/admin/assignments', { body: content, headers: commandHeaders(key, version) });
}

export function endAssignment({ id, lastDay }: { id: string; lastDay: string }, { key, version }: VersionedAttempt) {
  const params = { path: { id } };
  return client.POST('/api/admin/assignments/{id}/end', {
    params,
    body: { lastDay },
    headers: commandHeaders(key, version),
  });
}
