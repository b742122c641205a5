import type { Schemas } from '@/api/types';
import { bea, cycleId, karin, meetingId, seriesId, storyItemId } from './meetingFixtures';

// What invented meetings came to about an invented child, typed by the contract.

const own: Schemas['Why'] = { text: 'Ni ser detta eftersom er egen verksamhet skrev det.', basis: null, until: null };

export function said(changes: Partial<Schemas['SaidOfChild']> = {}): Schemas['SaidOfChild'] {
  return {
    writingId: '57777777-7777-4777-8777-777777777771',
    text: 'Vi provar en lugn start.',
    scope: 'named',
    ownerName: karin.branchName,
    author: karin,
    at: '2026-11-26T08:40:00Z',
    why: own,
    sharedWith: [],
    ...changes,
  };
}

/** A turn that was told without identity, as the branch that asked has it. */
export function broughtUp(changes: Partial<Schemas['BroughtUp']> = {}): Schemas['BroughtUp'] {
  return {
    itemId: storyItemId,
    meeting: { kindName: 'Förstärkt EHT', startsAt: '2026-11-26T07:30:00Z', way: { seriesId, cycleId, meetingId } },
    asked: {
      question: 'Alva Lindgård kommer inte till skolan.',
      story: 'Ett barn kommer inte till skolan.',
      mode: 'anonymous',
      withdrawn: false,
      sectors: [],
      outcomes: ['schoolAction'],
      author: karin,
      at: '2026-11-20T10:00:00Z',
      why: own,
      sharedWith: [],
    },
    views: [
      {
        perspective: 'child',
        personName: null,
        of: 'decision',
        said: said({ writingId: '57777777-7777-4777-8777-777777777772', text: 'Det låter bra.' }),
      },
    ],
    notes: [
      said({
        writingId: '57777777-7777-4777-8777-777777777773',
        text: 'Prova mindre grupp.',
        scope: 'room',
        author: bea,
      }),
      said({ writingId: '57777777-7777-4777-8777-777777777774', text: 'Ring hem på fredag.', scope: 'own' }),
    ],
    decisions: [said()],
    actions: [
      {
        what: said({ writingId: '57777777-7777-4777-8777-777777777775', text: 'Lugn start i två veckor' }),
        responsibleName: 'Karin Ekström',
        responsibleUnitName: 'Stenhammarskolans elevhälsa',
        due: '2026-12-10',
        isOverdue: false,
        reach: 'indicated',
        kind: 'remedying',
        result: 'done',
        effects: [
          {
            perspective: 'guardian',
            said: said({ writingId: '57777777-7777-4777-8777-777777777776', text: 'Lättare på morgonen.' }),
          },
        ],
      },
    ],
    ...changes,
  };
}
