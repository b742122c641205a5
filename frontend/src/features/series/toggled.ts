/** The chosen values after one of them was ticked or unticked. */
export const toggled = (
  chosen: readonly string[],
  { value, checked }: { value: string; checked: boolean },
): string[] => (checked ? [...chosen, value] : chosen.filter((one) => one !== value));
