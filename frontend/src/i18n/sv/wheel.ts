export const wheel = {} as const;
