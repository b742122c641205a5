import { useQuery } from '@tanstack/react-query';
import { directoryQuery, municipalityOfUnit } from './reference';
import { useUser } from './session';

/** The schools and förskolor of one's own municipality, under their huvudman. */
export function useOwnSchools() {
  const { active } = useUser();
  const { data: directory } = useQuery(directoryQuery);
  if (directory === undefined) return [];
  const municipality = municipalityOfUnit(directory, active?.unitId);
  return directory.principals.flatMap(({ name: group, branches }) =>
    branches
      .filter(({ kind }) => kind === 'school' || kind === 'preschool')
      .flatMap(({ units }) => units)
      .filter((unit) => unit.municipality === municipality)
      .map(({ unitId, name }) => ({ value: unitId, label: name, group })),
  );
}
