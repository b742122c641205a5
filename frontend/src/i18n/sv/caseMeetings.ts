/** What meetings have come to about a child, on the child's case. */
export const caseMeetings = {
  title: 'Möten',
  lead: 'Det som har sagts och bestämts om barnet i möten, så långt som ni får veta det. Det som sägs i ett möte är minnesanteckningar, inte journal.',
  none: 'Inget från möten',
  noneText: 'När barnet tas upp i ett möte, och ni får veta det, står det här vad mötet kom fram till.',
  failed: 'Det som sagts i möten kunde inte hämtas. Resten av ärendet fungerar.',
  noMeeting: 'Ännu inte på något möte',
  toMeeting: 'Till mötet',
  withdrawn: 'Tillbakatagen',
  sectors: 'Barnets bästa-hjulet',
  outcomes: 'Vad det ledde till',
  ofRoom: 'Sagt i mötet utan att barnet nämndes. Hör till {{owner}}, och läses inte av andra i ärendet.',
} as const;
