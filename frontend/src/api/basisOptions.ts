import type { Code } from './types';

/** A basis as the host explains it for one area. */
export interface BasisOption {
  readonly basis: Code<'LegalBasis'>;
  readonly allowed: boolean;
  readonly proposed: boolean;
  /** The law asks why: the writer gives reasons with this basis. */
  readonly needsReason: boolean;
  readonly why: string;
}

/** Whether the law asks why with the basis that is chosen. */
export const needsReason = (options: readonly BasisOption[] | undefined, basis: string): boolean =>
  options?.some((option) => option.basis === basis && option.needsReason) ?? false;

/** A basis can carry something only when it can carry every area in it; the reason given is the one that stops it. */
export const basisOptions = (perArea: readonly (readonly BasisOption[])[]): BasisOption[] => {
  const [first = [], ...rest] = perArea;
  return first.map((option) => {
    const same = [option, ...rest.flatMap((options) => options.filter((one) => one.basis === option.basis))];
    const stops = same.find((one) => !one.allowed);
    return {
      basis: option.basis,
      allowed: same.length === perArea.length && stops === undefined,
      proposed: same.every((one) => one.proposed),
      needsReason: same.some((one) => one.needsReason),
      why: (stops ?? option).why,
    };
  });
};
