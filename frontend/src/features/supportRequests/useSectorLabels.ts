import { useSuspenseQueries } from '@tanstack/react-query';
import type { Schemas } from '@/api/types';
import { wheelDefinitionQuery } from '@/api/wheelDefinitions';

type Edition = Pick<Schemas['WheelView'], 'definitionId' | 'definitionVersion'>;

/** The Swedish name of each sector in the versions that the wheels of a case were begun on. */
export function useSectorLabels(editions: readonly Edition[]): (sector: string) => string {
  const distinct = new Map(editions.map((one) => [`${one.definitionId} ${one.definitionVersion}`, one]));
  const definitions = useSuspenseQueries({
    queries: [...distinct.values()].map((one) => wheelDefinitionQuery(one.definitionId, one.definitionVersion, 'sv')),
  });
  const labels = new Map(
    definitions.flatMap(({ data }) => data.sectors.map(({ key, label }) => [key, label] as const)),
  );
  return (sector) => labels.get(sector) ?? sector;
}
