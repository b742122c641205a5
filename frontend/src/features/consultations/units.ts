import type { Directory } from '@/api/reference';
import type { Code } from '@/api/types';
import type { SelectOption } from '@/ui/Select/Select';

/** Those who consult BUP. */
const asking: readonly Code<'BranchKind'>[] = [
  'preschool',
  'school',
  'studentHealthPsychosocial',
  'studentHealthMedical',
  'socialServices',
];

/** The units that consult BUP, under their huvudman: whom BUP notes a call with. */
export const askingUnits = (directory: Directory): SelectOption[] =>
  directory.principals.flatMap((principal) =>
    principal.branches
      .filter((branch) => asking.includes(branch.kind))
      .flatMap((branch) =>
        branch.units.map((unit) => ({ value: unit.unitId, label: unit.name, group: principal.name })),
      ),
  );

/** A unit of BUP, with the branch that is told what it is told. */
export interface BupUnit {
  readonly unitId: string;
  readonly branchId: string;
  readonly name: string;
}

/** BUP's units, by name. */
export const bupUnits = (directory: Directory): BupUnit[] =>
  directory.principals
    .flatMap((principal) => principal.branches)
    .filter((branch) => branch.kind === 'bup')
    .flatMap((branch) => branch.units.map(({ unitId, name }) => ({ unitId, name, branchId: branch.branchId })))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));

/** As choices. */
export const unitOptions = (units: readonly BupUnit[]): SelectOption[] =>
  units.map(({ unitId, name }) => ({ value: unitId, label: name }));
