import { useQueries } from '@tanstack/react-query';
import { recipientsQuery } from '@/api/recipients';
import { areasTold, type BasisOption, basisOptions } from './basis';
import type { Receiver } from './receivers';

/** The bases on which a request can be handed to a receiver; undefined until the host has answered for every area it tells about. */
export function useBasisOptions(
  caseId: string,
  receiver: Receiver | undefined,
  withWheel: boolean,
  concerns: readonly string[],
): readonly BasisOption[] | undefined {
  const answers = useQueries({
    queries: areasTold(withWheel).map((area) => ({
      ...recipientsQuery(caseId, area, { ...(receiver && { unitId: receiver.unitId }), concerns }),
      enabled: receiver !== undefined,
    })),
  });
  if (answers.some((answer) => answer.isPending)) return undefined;
  return basisOptions(
    answers.map(({ data }) => data?.find((one) => one.branchId === receiver?.branchId)?.options ?? []),
  );
}
