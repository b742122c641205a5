import type { Schemas } from '@/api/types';

// Invented series and people, typed by the contract. Nothing of a series is about a child.

export const seriesId = '22222222-2222-4222-8222-222222222222';
export const cycleId = '33333333-3333-4333-8333-333333333333';
export const meetingId = '44444444-4444-4444-8444-444444444444';

export const schools: readonly Schemas['SchoolChoice'][] = [
  { unitId: 'u-stenhammar', name: 'Stenhammarskolan' },
  { unitId: 'u-hammar', name: 'Hammarskolan' },
];

/** Tuesday 1 December 13:30 Swedish time; items are taken to the end of 24 November. */
export function meetingRow(changes: Partial<Schemas['MeetingRow']> = {}): Schemas['MeetingRow'] {
  return {
    meetingId,
    startsAt: '2026-12-01T12:30:00Z',
    minutes: 60,
    cutoffAt: '2026-11-24T23:00:00Z',
    status: 'planned',
    takesItems: true,
    supervisorBranchId: null,
    supervisorName: null,
    ...changes,
  };
}

export function termView(changes: Partial<Schemas['TermView']> = {}): Schemas['TermView'] {
  return {
    cycleId,
    tag: 'term-4',
    year: 2026,
    half: 'autumn',
    name: 'HT 2026',
    meetings: [
      meetingRow({ meetingId: 'm-held', startsAt: '2026-11-17T12:30:00Z', status: 'closed', takesItems: false }),
      meetingRow(),
    ],
    ...changes,
  };
}

export function memberView(
  changes: Partial<Schemas['SeriesView']['members'][number]> = {},
): Schemas['SeriesView']['members'][number] {
  return {
    personId: '55555555-5555-4555-8555-555555555555',
    name: 'Rut Almgren',
    unitId: 'u-bup',
    unitName: 'BUP Katrineholm',
    branchId: 'b-bup',
    branchName: 'BUP Sörmland',
    branchKind: 'bup',
    part: 'member',
    holds: true,
    isViewer: false,
    ...changes,
  };
}

/** The series as the one who leads it sees it. */
export function seriesView(changes: Partial<Schemas['SeriesView']> = {}): Schemas['SeriesView'] {
  return {
    seriesId,
    tag: '7',
    kind: 'reinforced',
    kindName: 'Förstärkt EHT',
    ownKindName: null,
    name: 'Förstärkt EHT Stenhammar',
    homeUnitName: 'Stenhammarskolans elevhälsa',
    schools: [{ unitId: 'u-stenhammar', name: 'Stenhammarskolan' }],
    slot: { weekday: 'tuesday', starts: '13:30:00', minutes: 60, weekInterval: 2, cutoffDays: 7 },
    place: 'Rum 204',
    members: [
      memberView({
        personId: '66666666-6666-4666-8666-666666666666',
        name: 'Karin Ekström',
        unitId: 'u-stenhammar',
        unitName: 'Stenhammarskolans elevhälsa',
        branchId: 'b-elevhalsa',
        branchName: 'Elevhälsan Flen',
        branchKind: 'studentHealthPsychosocial',
        part: 'chair',
        isViewer: true,
      }),
      memberView(),
    ],
    term: termView(),
    leads: true,
    schoolChoices: [...schools],
    ...changes,
  };
}

export function seriesRow(changes: Partial<Schemas['SeriesRow']> = {}): Schemas['SeriesRow'] {
  return {
    seriesId,
    name: 'Förstärkt EHT Stenhammar',
    kind: 'reinforced',
    kindName: 'Förstärkt EHT',
    homeUnitName: 'Stenhammarskolans elevhälsa',
    leads: true,
    cycleId,
    nextMeeting: meetingRow(),
    ...changes,
  };
}

/** Three standing days of the spring, one of them in a break. */
export const proposal: Schemas['TermProposal'] = {
  year: 2027,
  half: 'spring',
  name: 'VT 2027',
  breaks: [{ name: 'sportlov', from: '2027-02-15', to: '2027-02-21' }],
  days: [
    {
      day: '2027-02-02',
      startsAt: '2027-02-02T12:30:00Z',
      minutes: 60,
      cutoffAt: '2027-01-26T23:00:00Z',
      leftOut: null,
    },
    {
      day: '2027-02-16',
      startsAt: '2027-02-16T12:30:00Z',
      minutes: 60,
      cutoffAt: '2027-02-09T23:00:00Z',
      leftOut: 'sportlov',
    },
    {
      day: '2027-03-02',
      startsAt: '2027-03-02T12:30:00Z',
      minutes: 60,
      cutoffAt: '2027-02-23T23:00:00Z',
      leftOut: null,
    },
  ],
};
