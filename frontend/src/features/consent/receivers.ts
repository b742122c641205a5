import type { Directory } from '@/api/reference';
import type { Code, Schemas } from '@/api/types';

/** An organisation that may be told. */
export interface Receiver {
  readonly branchId: string;
  readonly name: string;
  readonly kind: Code<'BranchKind'>;
  readonly principalName: string;
}

/** The organisations to choose from: those close to the child first, the rest of the county after them. */
export interface ReceiverChoice {
  readonly near: readonly Receiver[];
  readonly others: readonly Receiver[];
}

type Child = Schemas['CaseView']['child'];

const byName = (a: Receiver, b: Receiver): number =>
  a.principalName.localeCompare(b.principalName, 'sv') || a.name.localeCompare(b.name, 'sv');

/**
 * Every organisation that meets children, except the one that asks. Close is the child's own municipalities, the region, and
 * whoever already takes part in the case.
 */
export const receiverChoice = (
  directory: Directory,
  child: Child,
  parties: readonly Pick<Schemas['PartyView'], 'branchId'>[],
  ownBranchId: string,
): ReceiverChoice => {
  const home = new Set([child?.registeredMunicipality, child?.schoolMunicipality, child?.placingMunicipality]);
  const taking = new Set(parties.map((party) => party.branchId));
  const all = directory.principals.flatMap((principal) =>
    principal.branches
      .filter((branch) => branch.kind !== 'administration' && branch.branchId !== ownBranchId)
      .map(({ branchId, name, kind }) => ({
        receiver: { branchId, name, kind, principalName: principal.name },
        near: principal.kind === 'region' || home.has(principal.code) || taking.has(branchId),
      })),
  );
  const those = (near: boolean) =>
    all
      .filter((one) => one.near === near)
      .map((one) => one.receiver)
      .toSorted(byName);
  return { near: those(true), others: those(false) };
};
