import type { Schemas } from '@/api/types';
import { cycleId, meetingRow, seriesId } from './seriesFixtures';

// Invented meetings and questions, typed by the contract.

export function comingItem(changes: Partial<Schemas['ComingItem']> = {}): Schemas['ComingItem'] {
  return {
    itemId: 'item-1',
    level: 'individual',
    hearing: 'withoutIdentity',
    text: 'Ett barn kommer inte till skolan.',
    childName: null,
    sectors: ['achieving'],
    minutes: 20,
    needs: ['bup'],
    isAsked: true,
    by: { personName: 'Karin Ekström', unitName: 'Stenhammarskolans elevhälsa', branchName: 'Elevhälsan Flen' },
    isMine: false,
    ...changes,
  };
}

export function comingMeeting(
  changes: Partial<Schemas['ComingMeeting']> = {},
  meeting: Parameters<typeof meetingRow>[0] = {},
): Schemas['ComingMeeting'] {
  return {
    seriesId,
    cycleId,
    seriesName: 'Förstärkt EHT Stenhammar',
    kindName: 'Förstärkt EHT',
    schools: ['Stenhammarskolan'],
    place: 'Rum 12',
    meeting: meetingRow(meeting),
    items: [],
    ...changes,
  };
}

/** Four weeks from Monday 23 November. */
export function ownAgenda(changes: Partial<Schemas['OwnAgenda']> = {}): Schemas['OwnAgenda'] {
  return { from: '2026-11-23', to: '2026-12-20', meetings: [], consultations: [], ...changes };
}
