export const supportRequests = {} as const;
