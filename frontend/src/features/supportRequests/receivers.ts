import type { Directory } from '@/api/reference';

/** A unit that a stödförfrågan can be sent to. */
export interface Receiver {
  readonly unitId: string;
  readonly unitName: string;
  readonly branchId: string;
  readonly branchName: string;
  readonly principalName: string;
  readonly phone: string | null;
}

/** The receivers of one huvudman. */
export interface ReceiverGroup {
  readonly principalName: string;
  readonly ownMunicipality: boolean;
  readonly receivers: readonly Receiver[];
}

type Principal = Directory['principals'][number];

const receiversOf = (principal: Principal): Receiver[] =>
  principal.branches
    .filter((branch) => branch.kind === 'socialServices')
    .flatMap((branch) =>
      branch.units.map((unit) => ({
        unitId: unit.unitId,
        unitName: unit.name,
        branchId: branch.branchId,
        branchName: branch.name,
        principalName: principal.name,
        phone: unit.phone ?? null,
      })),
    )
    .toSorted((a, b) => a.unitName.localeCompare(b.unitName, 'sv'));

/** Socialtjänstens units, those of the child's own municipality first. The municipality is unknown to whoever may not see it. */
export const receiverGroups = (directory: Directory, municipality: string | null): ReceiverGroup[] =>
  directory.principals
    .map((principal) => ({
      principalName: principal.name,
      ownMunicipality: principal.code === municipality,
      receivers: receiversOf(principal),
    }))
    .filter((group) => group.receivers.length > 0)
    .toSorted(
      (a, b) =>
        Number(b.ownMunicipality) - Number(a.ownMunicipality) || a.principalName.localeCompare(b.principalName, 'sv'),
    );

export const receiverById = (groups: readonly ReceiverGroup[], unitId: string): Receiver | undefined =>
  groups.flatMap((group) => group.receivers).find((receiver) => receiver.unitId === unitId);
