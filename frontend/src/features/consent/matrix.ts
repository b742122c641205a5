import type { Code, Schemas } from '@/api/types';

type ConsentView = Schemas['ConsentView'];
type InformationArea = Code<'InformationArea'>;

/** One receiving organisation and one area: whether something may be told now, and why or why not. */
export interface Cell {
  readonly area: InformationArea;
  readonly state: 'holds' | 'doesNotHold' | 'notAsked';
  readonly why: readonly string[];
}

/** One receiving organisation. */
export interface Row {
  readonly branchId: string;
  readonly branchName: string;
  readonly cells: readonly Cell[];
}

/** What one disclosing organisation may tell. Every organisation that discloses asks for itself, so each has a matrix of its own. */
export interface Matrix {
  readonly disclosingBranchId: string;
  readonly disclosingBranchName: string;
  readonly areas: readonly InformationArea[];
  readonly rows: readonly Row[];
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

const cellOf = (consents: readonly ConsentView[], branchId: string, area: InformationArea): Cell => {
  const found = consents.flatMap((consent) =>
    consent.coverage.filter((cover) => cover.branchId === branchId && cover.area === area),
  );
  if (found.length === 0) {
    return { area, state: 'notAsked', why: [] };
  }
  const holding = found.filter((cover) => cover.holds);
  const decisive = holding.length > 0 ? holding : found;
  return {
    area,
    state: holding.length > 0 ? 'holds' : 'doesNotHold',
    why: distinct(decisive.map((cover) => cover.why)),
  };
};

const rowsOf = (consents: readonly ConsentView[], areas: readonly InformationArea[]): Row[] => {
  const names = new Map(consents.flatMap((consent) => consent.receiving.map((r) => [r.branchId, r.name] as const)));
  return [...names]
    .map(([branchId, branchName]) => ({
      branchId,
      branchName,
      cells: areas.map((area) => cellOf(consents, branchId, area)),
    }))
    .toSorted((a, b) => a.branchName.localeCompare(b.branchName, 'sv'));
};

/**
 * The matrices of a case: organisation by area. Only areas that somebody has asked about become columns.
 * Nothing is concluded here: each cell repeats what the host has decided and the words it gave.
 */
export const matricesOf = (consents: readonly ConsentView[], areaOrder: readonly InformationArea[]): Matrix[] =>
  distinct(consents.map((consent) => consent.disclosingBranchId)).map((disclosingBranchId) => {
    const own = consents.filter((consent) => consent.disclosingBranchId === disclosingBranchId);
    const asked = new Set(own.flatMap((consent) => consent.areas));
    const areas = areaOrder.filter((area) => asked.has(area));
    return {
      disclosingBranchId,
      disclosingBranchName: own[0]?.disclosingBranchName ?? '',
      areas,
      rows: rowsOf(own, areas),
    };
  });
