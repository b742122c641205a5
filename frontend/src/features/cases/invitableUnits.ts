import type { Directory } from '@/api/reference';
import type { SelectOption } from '@/ui/Select/Select';
import type { PartyView } from './model';

/** The units that may be invited: all of the directory with contact with children, but those that are in the case or asked already. */
export function invitableUnits(directory: Directory | undefined, parties: readonly PartyView[]): SelectOption[] {
  const taken = new Set(
    parties.filter((party) => party.status === 'active' || party.status === 'invited').map((party) => party.unitId),
  );
  return (directory?.principals ?? []).flatMap((principal) =>
    principal.branches
      .filter((branch) => branch.kind !== 'administration')
      .flatMap((branch) =>
        branch.units
          .filter((unit) => !taken.has(unit.unitId))
          .map((unit) => ({ value: unit.unitId, label: `${unit.name} (${branch.name})`, group: principal.name })),
      ),
  );
}

/** The branch that a unit belongs to. */
export function branchOf(directory: Directory | undefined, unitId: string): string | undefined {
  return directory?.principals
    .flatMap((principal) => principal.branches)
    .find((branch) => branch.units.some((unit) => unit.unitId === unitId))?.branchId;
}
