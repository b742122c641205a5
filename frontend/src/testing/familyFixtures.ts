import type { Schemas } from '@/api/types';
import { caseId, caseView } from './fixtures';

// Wheels, samtycken and stödförfrågningar of the invented case, typed by the contract.

export const wheelDefinitions: Schemas['WheelDefinitionRow'][] = [
  {
    id: 'barnets-basta-hjulet',
    version: 1,
    current: true,
    locales: [
      { locale: 'sv', reviewed: true },
      { locale: 'ar', reviewed: false },
    ],
  },
];

const sectors = [
  ['safe', 'Trygg', 'آمن'],
  ['healthy', 'Må bra', 'بصحة جيدة'],
  ['achieving', 'Utvecklas', 'يتطور'],
  ['nurtured', 'Omvårdad', 'محاط بالرعاية'],
  ['active', 'Aktiv', 'نشيط'],
  ['respected', 'Respekterad', 'محترم'],
  ['responsible', 'Ansvarstagande', 'يتحمل المسؤولية'],
  ['included', 'Delaktig', 'مشارك'],
] as const;

export function wheelDefinition(locale: 'sv' | 'ar' = 'sv'): Schemas['WheelDefinition'] {
  const arabic = locale === 'ar';
  return {
    id: 'barnets-basta-hjulet',
    version: 1,
    locale,
    reviewed: !arabic,
    title: arabic ? 'عجلة مصلحة الطفل' : 'Barnets bästa-hjulet',
    sectors: sectors.map(([key, swedish, translated]) => ({
      key,
      label: arabic ? translated : swedish,
      prompts: arabic
        ? { child: 'متى تشعر بالهدوء والأمان؟', guardian: 'متى يكون طفلك هادئًا؟', professional: 'الأمان في البيت' }
        : {
            child: 'När känner du dig lugn och trygg?',
            guardian: 'När är ditt barn lugnt och tryggt?',
            professional: 'Trygghet hemma och i skolan',
          },
    })),
  };
}

const author: Schemas['Author'] = {
  branchName: 'Elevhälsan Flen',
  unitName: 'Stenhammarskolans elevhälsa',
  personName: 'Karin Ekström',
};
const own: Schemas['Why'] = { text: 'Ni ser detta eftersom er verksamhet har skrivit det.', basis: null, until: null };
const may = (name: string): Schemas['Action'] => ({ name, allowed: true, reason: null });

export function sectorNote(
  sector: string,
  strengths: string | null,
  challenges: string | null,
  changes: Partial<Schemas['WheelSectorView']> = {},
): Schemas['WheelSectorView'] {
  return {
    sector,
    itemId: `item-${sector}`,
    strengths,
    challenges,
    at: '2026-11-10T10:00:00Z',
    concerns: [],
    sharedWith: [],
    why: own,
    ...changes,
  };
}

export function wheelView(changes: Partial<Schemas['WheelView']> = {}): Schemas['WheelView'] {
  return {
    wheelId: '22222222-2222-4222-8222-222222222222',
    version: '3',
    definitionId: 'barnets-basta-hjulet',
    definitionVersion: 1,
    perspective: 'child',
    respondentId: 'child-1',
    respondentName: 'Alva',
    author,
    startedAt: '2026-11-10T09:30:00Z',
    completedAt: null,
    sectors: [sectorNote('safe', 'Hos mormor är det lugnt.', 'Det är stökigt på rasterna.')],
    actions: [may('describeSector'), may('complete')],
    ...changes,
  };
}

const person = (
  personId: string,
  name: string,
  relation: 'child' | 'guardian',
  answer: Schemas['ConsentPerson']['answer'],
): Schemas['ConsentPerson'] => ({
  personId,
  name,
  relation,
  required: relation === 'guardian',
  answer,
  limitedToAreas: null,
  limitedToBranches: null,
  form: answer === 'asked' ? null : 'oralInPerson',
  interpreterUsed: false,
  takenBy: answer === 'asked' ? null : 'Karin Ekström',
  at: answer === 'asked' ? null : '2026-11-12T09:00:00Z',
  readAloud: answer === 'asked' ? null : { version: 1, locale: 'ar' },
  note: null,
});

const cover = (
  branchId: string,
  area: Schemas['ConsentCoverage']['area'],
  holds: boolean,
  why: string,
): Schemas['ConsentCoverage'] => ({ branchId, area, holds, why });

/** Asked about to socialtjänsten and BUP; the guardian has said yes to socialtjänsten alone, the child has not answered. */
export function consentView(changes: Partial<Schemas['ConsentView']> = {}): Schemas['ConsentView'] {
  const no = 'Kan inte delas eftersom en vårdnadshavare har undantagit detta från sitt samtycke.';
  const yes = 'Vårdnadshavaren har samtyckt till och med 2027-05-12.';
  return {
    consentId: '33333333-3333-4333-8333-333333333333',
    disclosingBranchId: 'branch-studentHealthPsychosocial',
    disclosingBranchName: 'Elevhälsan Flen',
    receiving: [
      { branchId: 'b-ifo-flen', name: 'Socialtjänsten Flen' },
      { branchId: 'b-bup', name: 'BUP Sörmland' },
    ],
    areas: ['identity', 'situation', 'wheel'],
    purpose: 'För att planera stödet tillsammans, så att familjen slipper berätta samma sak flera gånger.',
    exclusions: 'Det som rör mammas hälsa.',
    from: '2026-11-12',
    to: '2027-05-12',
    status: 'partly',
    statusText: 'Gäller delvis till och med 2027-05-12.',
    persons: [
      {
        ...person('guardian-1', 'Mona Lindgård', 'guardian', 'limited'),
        limitedToAreas: ['identity', 'situation', 'wheel'],
        limitedToBranches: ['b-ifo-flen'],
      },
      person('child-1', 'Alva', 'child', 'asked'),
    ],
    coverage: [
      cover('b-ifo-flen', 'identity', true, yes),
      cover('b-ifo-flen', 'situation', true, yes),
      cover('b-ifo-flen', 'wheel', true, yes),
      cover('b-bup', 'identity', false, no),
      cover('b-bup', 'situation', false, no),
      cover('b-bup', 'wheel', false, no),
    ],
    readAloud: { version: 1, locale: 'ar' },
    exceptions: [],
    renews: null,
    renewalDue: false,
    actions: [may('answer'), may('revoke'), may('recordException')],
    ...changes,
  };
}

export const requestId = '44444444-4444-4444-8444-444444444444';

/** As its receiver sees it before anybody has taken it. */
export function supportRequestView(
  changes: Partial<Schemas['SupportRequestView']> = {},
): Schemas['SupportRequestView'] {
  return {
    requestId,
    version: '1',
    caseId,
    caseNumber: 'S-2026-0007',
    caseAlias: 'Blå Lärka',
    status: 'sent',
    statusText: 'Skickad, ingen har tagit emot',
    urgency: 'withinTwoWeeks',
    sentAt: '2026-11-16T08:00:00Z',
    from: {
      unitId: 'u-stenhammar',
      unitName: 'Stenhammarskolans elevhälsa',
      branchId: 'b-eh-flen',
      personName: 'Karin Ekström',
    },
    to: { unitId: 'u-ifo-flen', unitName: 'Barn och unga, Flen', branchId: 'b-ifo-flen', personName: null },
    childName: 'Alva Lindgård',
    age: 13,
    guardians: ['Mona Lindgård'],
    content: {
      question: 'Vilket stöd kan familjen få på morgnarna?',
      wishedSupport: 'Någon som kommer hem och hjälper oss att komma iväg.',
      schoolHasDone: 'Samtal hos kurator en gång i veckan och anpassat schema på måndagar.',
      effect: 'Det går bättre på tisdagar. Måndagarna är fortfarande svåra.',
      childsOwnWords: 'Magen gör ont på måndagar.',
      contact: {
        name: 'Karin Ekström',
        profession: 'Skolkurator',
        phone: '0157-00 02 00',
        email: null,
        bestTimes: 'Vardagar 8–10',
      },
    },
    wheelItems: [
      {
        sector: 'safe',
        label: 'Trygg',
        perspective: 'child',
        strengths: 'Hos mormor är det lugnt.',
        challenges: 'Det är stökigt på rasterna.',
      },
    ],
    receivedBy: null,
    receivedAt: null,
    supplements: [],
    answer: null,
    answeredAt: null,
    feedback: null,
    why: {
      text: 'Ni ser detta eftersom vårdnadshavaren har samtyckt till att det delas med er.',
      basis: 'consent',
      until: '2027-05-12',
    },
    actions: [
      may('receive'),
      { name: 'askSupplement', allowed: false, reason: 'Någon behöver först ta emot frågan.' },
      { name: 'answer', allowed: false, reason: 'Någon behöver först ta emot frågan.' },
    ],
    steps: [
      { name: 'Skickad', done: true, at: '2026-11-16T08:00:00Z' },
      { name: 'Mottagen', done: false, at: null },
      { name: 'Besvarad', done: false, at: null },
      { name: 'Återkopplad till skolan', done: false, at: null },
      { name: 'Avslutad', done: false, at: null },
    ],
    ...changes,
  };
}

export function inboxView(changes: Partial<Schemas['InboxView']> = {}): Schemas['InboxView'] {
  return {
    invitations: [
      {
        caseId,
        partyId: 'party-1',
        number: 'S-2026-0011',
        alias: 'Gul Ekorre',
        fromUnitName: 'Bruksskolans elevhälsa',
        invitedAt: '2026-11-18T08:00:00Z',
        purpose: 'Gemensam planering före jul',
        kind: 'case',
        requestId: null,
      },
    ],
    supportRequests: [
      {
        requestId,
        caseId,
        number: 'S-2026-0007',
        alias: 'Blå Lärka',
        fromUnitName: 'Stenhammarskolans elevhälsa',
        sentAt: '2026-11-16T08:00:00Z',
        status: 'sent',
        statusText: 'Skickad, ingen har tagit emot',
        urgency: 'withinDays',
        receivedByName: null,
        waitingDays: 6,
      },
      {
        requestId: '55555555-5555-4555-8555-555555555555',
        caseId,
        number: 'S-2026-0003',
        alias: 'Röd Räv',
        fromUnitName: 'Bruksskolans elevhälsa',
        sentAt: '2026-11-02T08:00:00Z',
        status: 'supplementAsked',
        statusText: 'Väntar på komplettering',
        urgency: 'routine',
        receivedByName: 'Jonas Berg',
        waitingDays: 20,
      },
    ],
    ...changes,
  };
}

/** The case with a wheel from each perspective, a consent and a request: what most pages are tried on. */
export function fullCase(changes: Partial<Schemas['CaseView']> = {}): Schemas['CaseView'] {
  return caseView({
    wheels: [
      wheelView(),
      wheelView({
        wheelId: '22222222-2222-4222-8222-222222222223',
        perspective: 'guardian',
        respondentId: 'guardian-1',
        respondentName: 'Mona Lindgård',
        sectors: [
          sectorNote('safe', 'Vi har bra rutiner på kvällarna.', null, { itemId: 'item-guardian-safe' }),
          sectorNote('healthy', null, 'Magont på måndagar.', { itemId: 'item-guardian-healthy' }),
        ],
      }),
      wheelView({
        wheelId: '22222222-2222-4222-8222-222222222224',
        perspective: 'professional',
        respondentId: null,
        respondentName: null,
        completedAt: '2026-11-12T10:00:00Z',
        sectors: [
          sectorNote('achieving', 'Läser gärna och hjälper andra.', 'Missar matematiken på måndagar.'),
          sectorNote('included', 'Har två nära vänner.', null),
        ],
        actions: [
          { name: 'describeSector', allowed: false, reason: 'Samtalet är avslutat.' },
          { name: 'complete', allowed: false, reason: 'Samtalet är avslutat.' },
        ],
      }),
    ],
    consents: [consentView()],
    supportRequests: [
      {
        requestId,
        status: 'sent',
        statusText: 'Skickad, ingen har tagit emot',
        toUnitName: 'Barn och unga, Flen',
        fromUnitName: 'Stenhammarskolans elevhälsa',
        urgency: 'withinTwoWeeks',
        sentAt: '2026-11-16T08:00:00Z',
      },
    ],
    actions: ['askConsent', 'startWheel', 'sendSupportRequest', 'inviteParty', 'addContact'].map(may),
    ...changes,
  });
}

/** What the host says about telling socialtjänsten (consent holds) and BUP (it does not). */
export const recipientList: Schemas['RecipientList'] = {
  recipients: [
    {
      branchId: 'b-ifo-flen',
      branchName: 'Socialtjänsten Flen',
      units: ['u-ifo-flen'],
      options: [
        {
          basis: 'consent',
          allowed: true,
          proposed: true,
          needsReason: false,
          why: 'Vårdnadshavaren har samtyckt till och med 2027-05-12.',
        },
        {
          basis: 'harmAssessment',
          allowed: true,
          proposed: false,
          needsReason: true,
          why: 'Om det står klart att ingen lider men.',
        },
      ],
    },
    {
      branchId: 'b-bup',
      branchName: 'BUP Sörmland',
      units: ['u-bup'],
      options: [
        {
          basis: 'consent',
          allowed: false,
          proposed: false,
          needsReason: false,
          why: 'En vårdnadshavare har undantagit detta.',
        },
        {
          basis: 'harmAssessment',
          allowed: true,
          proposed: false,
          needsReason: true,
          why: 'Om det står klart att ingen lider men.',
        },
      ],
    },
  ],
};
