/** The groups that a timeline can be narrowed to. */
export const timelineGroups = ['case', 'people', 'consent', 'sharing', 'wheel', 'request'] as const;
export type TimelineGroup = (typeof timelineGroups)[number];

const groups: Readonly<Record<string, TimelineGroup>> = {
  caseOpened: 'case',
  reasonCorrected: 'case',
  caseTakenOut: 'case',
  breakGlassOpened: 'case',
  breakGlassEnded: 'case',
  ownersPartPurged: 'case',
  childCorrected: 'people',
  guardianAdded: 'people',
  guardianCorrected: 'people',
  relatedPersonAdded: 'people',
  protectionStated: 'people',
  contactAdded: 'people',
  contactCorrected: 'people',
  contactEnded: 'people',
  coordinatorRequested: 'people',
  coordinatorAssigned: 'people',
  coordinatorAccepted: 'people',
  partyInvited: 'people',
  partyAccepted: 'people',
  partyDeclined: 'people',
  partyLeft: 'people',
  staffNamed: 'people',
  staffRemoved: 'people',
  secrecyConsentRequested: 'consent',
  secrecyConsentAnswered: 'consent',
  secrecyConsentRevoked: 'consent',
  secrecyConsentRenewalAsked: 'consent',
  consentExceptionRecorded: 'consent',
  consentExceptionWithdrawn: 'consent',
  maturityAssessed: 'consent',
  maturityAssessmentWithdrawn: 'consent',
  itemsDisclosed: 'sharing',
  disclosureWithdrawn: 'sharing',
  itemWithdrawn: 'sharing',
  objectionNoted: 'sharing',
  wheelAssessmentStarted: 'wheel',
  wheelSectorDescribed: 'wheel',
  wheelSectorCleared: 'wheel',
  wheelAssessmentCompleted: 'wheel',
  wheelPurged: 'wheel',
  supportRequestSent: 'request',
  supportRequestReceived: 'request',
  supplementAsked: 'request',
  supplementGiven: 'request',
  supportRequestAnswered: 'request',
  feedbackGiven: 'request',
  supportRequestClosed: 'request',
  requestPartPurged: 'request',
};

/** The group of a kind; undefined for one that this client does not know, which is then skipped. */
export function groupOf(kind: string): TimelineGroup | undefined {
  return Object.hasOwn(groups, kind) ? groups[kind] : undefined;
}
