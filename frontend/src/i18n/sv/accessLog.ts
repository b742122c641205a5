export const accessLog = {} as const;
