/** A choice with one value put in or taken out, in the order of all that can be chosen. */
export const toggled = <T extends string>(chosen: readonly T[], value: string, all: readonly T[]): T[] =>
  all.filter((one) => (one === value ? !chosen.includes(one) : chosen.includes(one)));
