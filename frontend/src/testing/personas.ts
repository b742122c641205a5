import type { Assignment, Capability, User } from '@/api/session';

// Invented people. What each may do at all follows the roles of the directory.

const working: readonly Capability[] = ['workInCase', 'answerInvitations', 'readDirectory'];

function assignment(
  role: Assignment['role'],
  roleName: string,
  unitName: string,
  branchKind: Assignment['branchKind'],
): Assignment {
  return {
    assignmentId: crypto.randomUUID(),
    role,
    roleName,
    unitId: `unit-${unitName}`,
    unitName,
    branchId: `branch-${branchKind}`,
    branchName: unitName,
    branchKind,
    principalName: 'Flens kommun',
  };
}

function user(name: string, capabilities: readonly Capability[], assignments: Assignment[]): User {
  return {
    personId: `person-${name}`,
    name,
    assignments,
    active: assignments[0] ?? null,
    capabilities: [...capabilities],
    csrfToken: 'token-of-the-session',
    expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
    warnSeconds: 120,
    loggedOutUrl: '/utloggad',
  };
}

export const skolkurator = user(
  'Karin Ekström',
  ['openCase', 'sendSupportRequests', ...working],
  [assignment('schoolCounsellor', 'Skolkurator', 'Stenhammarskolans elevhälsa', 'studentHealthPsychosocial')],
);

export const socialsekreterare = user(
  'Jonas Berg',
  ['receiveSupportRequests', ...working],
  [assignment('socialWorker', 'Socialsekreterare', 'Barn och unga, Flen', 'socialServices')],
);

export const bupKonsult = user('Rut Almgren', working, [
  assignment('careProfessional', 'BUP-konsult', 'BUP Katrineholm', 'bup'),
]);

export const twoAssignments = user('Sara Lindqvist', working, [
  assignment('schoolNurse', 'Skolsköterska', 'Stenhammarskolans elevhälsa', 'studentHealthMedical'),
  assignment('careProfessional', 'Vårdpersonal', 'Vårdcentralen Flen', 'primaryCare'),
]);

export const enhetschef = user(
  'Eva Norén',
  [],
  [assignment('unitManager', 'Enhetschef', 'Barn och unga, Flen', 'socialServices')],
);

export const loggranskare = user(
  'Olle Sand',
  ['reviewLog'],
  [assignment('logReviewer', 'Loggranskare', 'Kansliet', 'administration')],
);

export const administrator = user(
  'Maja Holm',
  ['administerStaff', 'readDirectory'],
  [assignment('localAdministrator', 'Lokal administratör', 'Kansliet', 'administration')],
);

export const arkivarie = user(
  'Elsa Granvik',
  ['decideRetention', 'readDirectory'],
  [assignment('archivist', 'Arkivansvarig', 'Kansliet', 'administration')],
);

export const utredare = user(
  'Mats Olin',
  ['inquireIntoPast', 'readDirectory'],
  [{ ...assignment('inquirer', 'Utredare', 'Barn och unga, Flen', 'socialServices'), branchId: 'b-ifo-flen' }],
);

export const processledare = user(
  'Vera Lind',
  ['keepCatalogue', 'readDirectory'],
  [assignment('processLead', 'Processledare', 'Kansliet', 'administration')],
);
