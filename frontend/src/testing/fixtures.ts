import type { Directory, Reference } from '@/api/reference';
import type { Schemas } from '@/api/types';

// Invented people and cases, typed by the contract.

export const reference: Reference = {
  municipalities: [
    { code: '0482', name: 'Flen' },
    { code: '0484', name: 'Eskilstuna' },
    { code: '0480', name: 'Nyköping' },
  ],
  areas: [
    { area: 'identity', name: 'Vem barnet är', help: 'Namn, födelsedatum och kontaktuppgifter' },
    { area: 'situation', name: 'Bakgrund', help: 'Vad som har uppmärksammats' },
    { area: 'contacts', name: 'Kontakter', help: 'Vilka verksamheter barnet har kontakt med' },
    { area: 'wheel', name: 'Barnets bästa-hjulet', help: 'Vad som fungerar och vad som är utmanande' },
  ],
  bases: [
    { basis: 'consent', name: 'Samtycke', paragraph: '10 kap. 1 § OSL', help: 'Familjen har sagt ja.' },
    {
      basis: 'harmAssessment',
      name: 'Menprövning',
      paragraph: '26 kap. 1 § OSL',
      help: 'Det står klart att ingen lider men.',
    },
    {
      basis: 'osl26_9',
      name: 'Socialtjänsten får lämna till vården',
      paragraph: '26 kap. 9 § OSL',
      help: 'Barnet behöver det för vård eller stöd.',
    },
    {
      basis: 'osl10_27',
      name: 'Generalklausulen',
      paragraph: '10 kap. 27 § OSL',
      help: 'Intresset har uppenbart företräde.',
    },
  ],
  branchKinds: [
    {
      kind: 'studentHealthPsychosocial',
      name: 'Elevhälsa',
      regime: 'Sekretess i elevhälsan',
      paragraph: '23 kap. 2 § OSL',
    },
    { kind: 'socialServices', name: 'Socialtjänst', regime: 'Socialtjänstsekretess', paragraph: '26 kap. 1 § OSL' },
    { kind: 'bup', name: 'BUP', regime: 'Hälso- och sjukvårdssekretess', paragraph: '25 kap. 1 § OSL' },
  ],
  roles: [
    { role: 'schoolCounsellor', name: 'Skolkurator' },
    { role: 'socialWorker', name: 'Socialsekreterare' },
  ],
  consentMaxMonths: 12,
  consentNoticeDays: 30,
  consentExceptionGrounds: [
    {
      ground: 'guardianPrevented',
      name: 'Vårdnadshavaren är förhindrad',
      source: 'FB 6 kap. 13 § andra stycket',
      help: 'Vårdnadshavaren kan inte nås eller svara, och frågan kan inte vänta.',
    },
    {
      ground: 'minorMatter',
      name: 'Mindre ingripande fråga',
      source: 'JO; FB 6 kap. 13 §',
      help: 'Det som delas är av mindre ingripande slag.',
    },
  ],
  ages: [],
  protectionLevels: [
    { level: 'none', name: 'Inga skyddade personuppgifter' },
    { level: 'secrecyMarking', name: 'Sekretessmarkering' },
    { level: 'protectedRegistration', name: 'Skyddad folkbokföring' },
    { level: 'fictitiousIdentity', name: 'Fingerade personuppgifter' },
    { level: 'unknown', name: 'Okänt om personuppgifterna är skyddade' },
  ],
  orosanmalan: [
    { municipality: '0482', name: 'Flens kommun', phone: '0157-00 00 00', url: 'https://www.flen.example/orosanmalan' },
  ],
  limits: {
    shortText: 200,
    longText: 4000,
    phone: 40,
    email: 254,
    childNumber: 20,
    searchText: 100,
    guardians: 6,
    contacts: 20,
    recipients: 20,
    items: 50,
    staff: 20,
  },
};

export const directory: Directory = {
  principals: [
    {
      principalId: 'p-flen',
      code: '0482',
      name: 'Flens kommun',
      kind: 'municipality',
      branches: [
        {
          branchId: 'b-ifo-flen',
          kind: 'socialServices',
          name: 'Socialtjänsten Flen',
          units: [{ unitId: 'u-ifo-flen', name: 'Barn och unga, Flen', municipality: '0482', phone: '0157-00 01 00' }],
        },
        {
          branchId: 'b-eh-flen',
          kind: 'studentHealthPsychosocial',
          name: 'Elevhälsan Flen',
          units: [{ unitId: 'u-stenhammar', name: 'Stenhammarskolans elevhälsa', municipality: '0482', phone: null }],
        },
      ],
    },
    {
      principalId: 'p-region',
      code: '04',
      name: 'Region Sörmland',
      kind: 'region',
      branches: [
        {
          branchId: 'b-bup',
          kind: 'bup',
          name: 'BUP Sörmland',
          units: [{ unitId: 'u-bup', name: 'BUP Katrineholm', municipality: '0483', phone: null }],
        },
      ],
    },
  ],
};

const author: Schemas['Author'] = {
  branchName: 'Elevhälsan Flen',
  unitName: 'Stenhammarskolans elevhälsa',
  personName: 'Karin Ekström',
};
const own: Schemas['Why'] = { text: 'Ni ser detta eftersom er verksamhet har skrivit det.', basis: null, until: null };
const allowed = (name: string): Schemas['Action'] => ({ name, allowed: true, reason: null });

export const caseId = '11111111-1111-4111-8111-111111111111';

export function caseView(changes: Partial<Schemas['CaseView']> = {}): Schemas['CaseView'] {
  return {
    caseId,
    number: 'S-2026-0007',
    alias: 'Blå Lärka',
    version: '7',
    phase: 'map',
    openedAt: '2026-11-02T09:15:00Z',
    openedByUnitName: 'Stenhammarskolans elevhälsa',
    child: {
      personId: 'child-1',
      givenName: 'Alva',
      familyName: 'Lindgård',
      birthDate: '2013-01-01',
      age: 13,
      number: { kind: 'personalNumber', value: '201301012397', municipality: null },
      registeredMunicipality: '0482',
      schoolMunicipality: '0482',
      placingMunicipality: null,
      language: 'ar',
      needsInterpreter: true,
      protection: 'none',
      erased: false,
      itemId: 'item-child',
    },
    protectionNotice: null,
    guardians: [
      {
        personId: 'guardian-1',
        itemId: 'item-guardian-1',
        kind: 'guardian',
        name: 'Mona Lindgård',
        phone: '070-000 00 01',
        email: null,
        language: 'sv',
        needsInterpreter: false,
        protection: 'none',
        why: own,
      },
    ],
    reason: {
      itemId: 'item-reason',
      signal: 'Söker ofta vårdcentralen för magont och är borta från skolan på måndagar.',
      obstacles: 'Svårt att komma iväg hemifrån.',
      missingInformation: null,
      whatICanDo: null,
      whatWeCanDo: 'Samtal hos kurator.',
      helpFromOthers: null,
      author,
      why: own,
    },
    contacts: [
      {
        contactId: 'contact-1',
        itemId: 'item-contact-1',
        organisation: 'Vårdcentralen Flen',
        person: 'Dr. Ahl',
        role: 'Läkare',
        phone: null,
        note: 'Magont sedan våren.',
        since: '2026-11-02T09:15:00Z',
        endedAt: null,
        author,
        why: own,
        sharedWith: [],
      },
    ],
    parties: [
      {
        partyId: 'party-own',
        unitId: 'u-stenhammar',
        unitName: 'Stenhammarskolans elevhälsa',
        branchId: 'b-eh-flen',
        branchName: 'Elevhälsan Flen',
        branchKind: 'studentHealthPsychosocial',
        status: 'active',
        staff: [{ personId: 'person-Karin', name: 'Karin Ekström', roleName: 'Skolkurator' }],
        invitedByUnitName: 'Stenhammarskolans elevhälsa',
        invitedAt: '2026-11-02T09:15:00Z',
        purpose: null,
        declineReason: null,
        isOwn: true,
        actions: [allowed('nameStaff'), { name: 'leave', allowed: false, reason: 'Ni är den enda parten.' }],
      },
    ],
    coordinator: {
      personId: 'person-Karin',
      name: 'Karin Ekström',
      unitName: 'Stenhammarskolans elevhälsa',
      accepted: true,
      assignedAt: '2026-11-02T09:15:00Z',
    },
    coordinatorRequestedAt: null,
    consents: [],
    wheels: [],
    supportRequests: [],
    related: [],
    maturity: [],
    waiting: [],
    notes: [],
    takenOut: null,
    emergency: null,
    ownItems: ['item-child', 'item-guardian-1', 'item-reason', 'item-contact-1'],
    actions: [
      allowed('inviteParty'),
      allowed('addContact'),
      allowed('askConsent'),
      allowed('startWheel'),
      { name: 'sendSupportRequest', allowed: false, reason: 'Socialtjänsten deltar inte i ärendet ännu.' },
      allowed('assignCoordinator'),
    ],
    notices: [{ code: 'consent.missing', text: 'Inget samtycke är inhämtat ännu.' }],
    ...changes,
  };
}

export function caseList(changes: Partial<Schemas['CaseList']> = {}): Schemas['CaseList'] {
  return { cases: [], invitations: [], total: changes.cases?.length ?? 0, next: null, ...changes };
}

export function caseRow(changes: Partial<Schemas['CaseRow']> = {}): Schemas['CaseRow'] {
  return {
    caseId,
    number: 'S-2026-0007',
    alias: 'Blå Lärka',
    phase: 'map',
    waitingFor: 'Väntar på svar om samtycke',
    nextStep: '2026-12-31',
    coordinatorName: 'Karin Ekström',
    openedAt: '2026-11-02T09:15:00Z',
    updatedAt: '2026-11-20T13:00:00Z',
    partyCount: 1,
    protectionTag: null,
    openRequests: 0,
    ...changes,
  };
}
