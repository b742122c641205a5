/** Tidslinje. */
export const timeline = {
  title: 'Tidslinje',
  filterLabel: 'Vilka händelser som visas',
  group_all: 'Alla',
  group_case: 'Ärendet',
  group_people: 'Personer och parter',
  group_consent: 'Samtycken',
  group_sharing: 'Utlämnanden',
  group_wheel: 'Hjulet',
  group_request: 'Stödförfrågan',
  group_consultation: 'Konsultation',
  group_meeting: 'Möten',
  empty: 'Inget av det här slaget har hänt som ni kan se.',
  failed: 'Tidslinjen kunde inte hämtas. Resten av ärendet fungerar.',
  earlier: 'Visa tidigare händelser',
} as const;
