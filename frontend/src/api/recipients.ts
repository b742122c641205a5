import { queryOptions } from '@tanstack/react-query';
import { body, client } from './client';
import { keys } from './keys';
import type { Code } from './types';

/**
 * To which branches something about `area` can be handed, on what basis, and why not otherwise. A unit that does not take part yet is
 * asked about by naming it; what is about somebody else than the child, by naming that person.
 */
export function recipientsQuery(
  caseId: string,
  area: Code<'InformationArea'>,
  { unitId, concerns }: { readonly unitId?: string; readonly concerns?: readonly string[] } = {},
) {
  return queryOptions({
    queryKey: [...keys.case(caseId), 'recipients', area, unitId, concerns],
    queryFn: () =>
      body(
        client.GET('/api/cases/{caseId}/recipients', {
          params: {
            path: { caseId },
            query: {
              area,
              ...(unitId !== undefined && { unitId }),
              ...(concerns !== undefined && { concerns: [...concerns] }),
            },
          },
        }),
      ),
    select: (list) =>
      list.recipients.map((recipient) => ({
        ...recipient,
        // The generated set of bases holds null because one member of another shape is nullable.
        options: recipient.options.flatMap(({ basis, ...rest }) => (basis === null ? [] : [{ ...rest, basis }])),
      })),
  });
}
