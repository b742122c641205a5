import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { body, client } from './client';
import { keys } from './keys';
import type { Schemas } from './types';

export type Directory = Schemas['DirectoryView'];
export type Reference = Schemas['Reference'];

/** The words and lists that the server owns: municipalities, areas, legal bases, limits, where to report a concern. */
export const referenceQuery = queryOptions({
  queryKey: keys.reference,
  queryFn: (): Promise<Reference> => body(client.GET('/api/reference')),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Huvudmän, branches and units. */
export const directoryQuery = queryOptions({
  queryKey: keys.directory,
  queryFn: (): Promise<Directory> => body(client.GET('/api/directory')),
  staleTime: 600_000,
});

/** Who works in a unit; answered for one's own unit only. */
export function unitStaffQuery(unitId: string) {
  return queryOptions({
    queryKey: [...keys.directory, 'staff', unitId],
    queryFn: (): Promise<Schemas['UnitStaff']> =>
      body(client.GET('/api/directory/units/{unitId}/staff', { params: { path: { unitId } } })),
    staleTime: 600_000,
  });
}

export function useReference(): Reference {
  return useSuspenseQuery(referenceQuery).data;
}

/** What each legal basis is called, by its code. */
export function useBasisNames(): Readonly<Record<string, string>> {
  const { bases } = useReference();
  return Object.fromEntries(bases.map((basis) => [basis.basis, basis.name]));
}

/** What a municipality is called; a code outside the list is shown as it is. */
export function useMunicipalityName(): (code: string | null | undefined) => string | undefined {
  const { municipalities } = useReference();
  return (code) => (code == null ? undefined : (municipalities.find((one) => one.code === code)?.name ?? code));
}

/** The code of the municipality that a unit works in; of one that works in the whole county there is none. */
export const municipalityOfUnit = (directory: Directory, unitId: string | undefined): string | undefined =>
  directory.principals
    .flatMap(({ branches }) => branches.flatMap(({ units }) => units))
    .find((unit) => unit.unitId === unitId)?.municipality ?? undefined;
