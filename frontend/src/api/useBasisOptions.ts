import { useQueries } from '@tanstack/react-query';
import { type BasisOption, basisOptions } from './basisOptions';
import { recipientsQuery } from './recipients';
import type { Code } from './types';

interface Told {
  readonly caseId: string;
  /** Who is told; undefined while nobody is chosen. */
  readonly receiver: { readonly unitId: string; readonly branchId: string } | undefined;
  readonly areas: readonly Code<'InformationArea'>[];
  readonly concerns: readonly string[];
}

/** The bases on which all of it can be told to a unit; undefined until the host has answered for every area. */
export function useBasisOptions({ caseId, receiver, areas, concerns }: Told): readonly BasisOption[] | undefined {
  const answers = useQueries({
    queries: areas.map((area) => ({
      ...recipientsQuery(caseId, area, { ...(receiver && { unitId: receiver.unitId }), concerns }),
      enabled: receiver !== undefined,
    })),
  });
  if (answers.some((answer) => answer.isPending)) return undefined;
  return basisOptions(
    answers.map(({ data }) => data?.find((one) => one.branchId === receiver?.branchId)?.options ?? []),
  );
}
