import type { Schemas } from '@/api/types';
import { caseId } from './fixtures';

// Invented meetings of an invented school, typed by the contract.

export const seriesId = '51111111-1111-4111-8111-111111111111';
export const cycleId = '52222222-2222-4222-8222-222222222222';
export const meetingId = '53333333-3333-4333-8333-333333333333';
export const groupItemId = '54444444-4444-4444-8444-444444444441';
export const storyItemId = '54444444-4444-4444-8444-444444444442';
export const actionId = '55555555-5555-4555-8555-555555555551';

export const meetingPath = `/moten/${seriesId}/${cycleId}/${meetingId}`;

export const karin: Schemas['Author'] = {
  branchName: 'Stenhammarskolans elevhälsa',
  unitName: 'Stenhammarskolans elevhälsa',
  personName: 'Karin Ekström',
};

export const bea: Schemas['Author'] = {
  branchName: 'BUP Sörmland',
  unitName: 'BUP Katrineholm',
  personName: 'Bea Lund',
};

export function person(changes: Partial<Schemas['PersonInMeeting']>): Schemas['PersonInMeeting'] {
  return {
    personId: 'person-Karin Ekström',
    name: 'Karin Ekström',
    unitId: 'u-stenhammar',
    unitName: 'Stenhammarskolans elevhälsa',
    branchName: 'Stenhammarskolans elevhälsa',
    branchKind: 'studentHealthPsychosocial',
    isMember: true,
    here: true,
    isViewer: true,
    ...changes,
  };
}

export const beaInRoom = person({
  personId: 'person-Bea',
  name: 'Bea Lund',
  unitId: 'u-bup',
  unitName: 'BUP Katrineholm',
  branchName: 'BUP Sörmland',
  branchKind: 'bup',
  isViewer: false,
});

export function writing(changes: Partial<Schemas['WritingView']>): Schemas['WritingView'] {
  return {
    writingId: '56666666-6666-4666-8666-666666666661',
    text: 'Rasterna är oroliga.',
    scope: 'room',
    by: bea,
    at: '2026-11-26T08:40:00Z',
    revision: 1,
    isMine: false,
    ...changes,
  };
}

export function agendaItem(changes: Partial<Schemas['AgendaItemView']> = {}): Schemas['AgendaItemView'] {
  return {
    itemId: groupItemId,
    revision: 1,
    level: 'group',
    hearing: 'ofMany',
    text: 'Oro i årskurs 8 på rasterna',
    child: null,
    sectors: [],
    minutes: 20,
    needs: ['bup'],
    by: karin,
    at: '2026-11-20T10:00:00Z',
    isOwn: true,
    isMine: true,
    mode: null,
    story: null,
    why: null,
    room: [],
    gate: [],
    family: [],
    notes: [],
    decisions: [],
    actions: [],
    views: [],
    outcomes: [],
    mayTakeUp: true,
    whyNotTakenUp: null,
    ...changes,
  };
}

/** A child without identity, as the author's own branch sees the item. */
export const ownStory = (changes: Partial<Schemas['AgendaItemView']> = {}): Schemas['AgendaItemView'] =>
  agendaItem({
    itemId: storyItemId,
    level: 'individual',
    hearing: 'whole',
    text: 'Alva Lindgård kommer inte till skolan.',
    child: { name: 'Alva Lindgård', caseId, number: 'S-2026-0007' },
    mode: 'anonymous',
    story: 'Ett barn kommer inte till skolan.',
    gate: [
      {
        personId: 'person-Bea',
        name: 'Bea Lund',
        unitId: 'u-bup',
        branchId: 'b-bup',
        branchName: 'BUP Sörmland',
        holds: false,
        mayBeTold: false,
        because: 'BUP Sörmland kan inte få detta eftersom samtycke saknas.',
      },
    ],
    ...changes,
  });

/** The same, as the others in the room see it. */
export const othersStory = (): Schemas['AgendaItemView'] =>
  ownStory({
    hearing: 'withoutIdentity',
    text: 'Ett barn kommer inte till skolan.',
    child: null,
    mode: null,
    story: null,
    gate: [],
    family: [],
    isOwn: false,
    isMine: false,
  });

export function action(changes: Partial<Schemas['ActionView']> = {}): Schemas['ActionView'] {
  return {
    actionId,
    what: writing({ writingId: actionId, text: 'Två vuxna på rasten' }),
    responsibleId: 'person-Karin Ekström',
    responsibleName: 'Karin Ekström',
    responsibleUnitName: 'Stenhammarskolans elevhälsa',
    due: '2026-11-12',
    reach: 'selective',
    kind: 'preventing',
    result: null,
    effects: [],
    ...changes,
  };
}

export const meetingRow: Schemas['MeetingRow'] = {
  meetingId,
  startsAt: '2026-11-26T07:30:00Z',
  minutes: 90,
  cutoffAt: '2026-11-24T07:30:00Z',
  status: 'open',
  takesItems: true,
  supervisorBranchId: null,
  supervisorName: null,
};

export function meetingView(changes: Partial<Schemas['MeetingView']> = {}): Schemas['MeetingView'] {
  const items = changes.items ?? [agendaItem(), ownStory()];
  return {
    seriesId,
    cycleId,
    seriesName: 'Stenhammarskolan',
    kind: 'reinforced',
    kindName: 'Förstärkt EHT',
    place: 'Rum 12',
    meeting: meetingRow,
    nextMeeting: null,
    leads: false,
    people: [person({}), beaInRoom],
    currentItemId: null,
    minutesWished: items.reduce((sum, item) => sum + item.minutes, 0),
    openActions: [],
    ...changes,
    items,
  };
}
