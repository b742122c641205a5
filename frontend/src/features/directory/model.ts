import type { Directory } from '@/api/reference';

type Principal = Directory['principals'][number];

/** Keeps what has the words of `text` in its own, its branch's or its huvudman's name; branches and huvudmän left empty go too. */
export function filterDirectory(principals: readonly Principal[], text: string): Principal[] {
  const words = text.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  const matches = (...names: string[]) => {
    const name = names.join(' ').toLocaleLowerCase('sv');
    return words.every((word) => name.includes(word));
  };
  return principals
    .map((principal) => ({
      ...principal,
      branches: principal.branches
        .map((branch) => ({
          ...branch,
          units: branch.units.filter((unit) => matches(unit.name, branch.name, principal.name)),
        }))
        .filter((branch) => branch.units.length > 0),
    }))
    .filter((principal) => principal.branches.length > 0);
}

export function countUnits(principals: readonly Principal[]): number {
  return principals
    .flatMap((principal) => principal.branches)
    .reduce((count, branch) => count + branch.units.length, 0);
}
