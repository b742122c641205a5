// The names under which answers are kept, shared by the features that read them and the live stream that refreshes them.

export const keys = {
  user: ['user'] as const,
  reference: ['reference'] as const,
  directory: ['directory'] as const,
  catalogue: (municipality: string) => ['catalogue', municipality] as const,
  presence: ['presence'] as const,
  cases: ['cases'] as const,
  everyCase: ['case'] as const,
  case: (caseId: string) => ['case', caseId] as const,
  wheels: ['wheel'] as const,
  wheel: (wheelId: string) => ['wheel', wheelId] as const,
  supportRequests: ['supportRequest'] as const,
  supportRequest: (requestId: string) => ['supportRequest', requestId] as const,
  inbox: ['inbox'] as const,
  contactRoutes: ['contactRoute'] as const,
  consultations: ['consultation'] as const,
  consultation: (consultationId: string) => ['consultation', consultationId] as const,
  ehtTerms: ['ehtTerm'] as const,
  ehtTerm: (cycleId: string) => ['ehtTerm', cycleId] as const,
  everySeries: ['series'] as const,
  series: (seriesId: string) => ['series', seriesId] as const,
};
