/** The case list and the pages of one case. */
export const cases = {
  tabs: 'Ärendets delar',
  tabOverview: 'Översikt',
  tabWheel: 'Hjulet',
  tabConsents: 'Samtycken',
  tabSupportRequests: 'Stödförfrågan',
  tabContacts: 'Kontakter och parter',
  tabTimeline: 'Tidslinje',
  tabReaders: 'Vem har sett',
} as const;
