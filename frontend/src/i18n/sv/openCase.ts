export const openCase = {} as const;
