import type { Directory } from '@/api/reference';
import type { SelectOption } from '@/ui/Select/Select';

/** The units that somebody may come for: all of the directory that work with children, under their huvudman. */
export const unitOptions = (directory: Directory | undefined): SelectOption[] =>
  (directory?.principals ?? []).flatMap((principal) =>
    principal.branches
      .filter((branch) => branch.kind !== 'administration')
      .flatMap((branch) =>
        branch.units.map((unit) => ({
          value: unit.unitId,
          label: `${unit.name} (${branch.name})`,
          group: principal.name,
        })),
      ),
  );
