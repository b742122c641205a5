/** Katalog. */
export const directory = {
  title: 'Katalog',
  lead: 'Huvudmän, verksamheter och enheter i Samverkan. Varje verksamhet är en gräns för sekretessen.',
  toBup: 'Vem ni ringer på BUP, och när',
  filterLabel: 'Sök enhet eller verksamhet',
  found_one: '{{count}} enhet',
  found_other: '{{count}} enheter',
  unitsOfPrincipal_one: '{{count}} enhet hos {{principal}}',
  unitsOfPrincipal_other: '{{count}} enheter hos {{principal}}',
  nothingTitle: 'Ingen enhet passar sökningen',
  nothing: 'Pröva ett kortare ord.',
  columnUnit: 'Enhet',
  columnMunicipality: 'Kommun',
  columnPhone: 'Telefon',
  unitsOf: 'Enheter i {{branch}}',
  regime: '{{regime}} ({{paragraph}})',
} as const;
