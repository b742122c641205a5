import { readFileSync } from 'node:fs';

const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

const roleNames = {
  schoolCounsellor: 'Skolkurator',
  schoolNurse: 'Skolsköterska',
  headTeacher: 'Rektor',
  socialWorker: 'Socialsekreterare',
  bupConsultant: 'BUP-konsult',
  careProfessional: 'Vårdpersonal',
  coordinator: 'Samordnare',
  processLead: 'Processledare',
  unitManager: 'Enhetschef',
  logReviewer: 'Loggranskare',
  localAdministrator: 'Lokal administratör',
  archivist: 'Arkivansvarig',
  inquirer: 'Utredare',
};

/**
 * Everyone in the demo directory, with what they do and where in words.
 *
 * @returns {{ subject: string, name: string, work: string[], principal: string }[]}
 */
export function demoStaff() {
  const { principals, staff } = read('directory.json');
  const units = new Map();
  for (const principal of principals) {
    for (const branch of principal.branches) for (const unit of branch.units) units.set(unit.unitId, { unit, principal });
  }
  return staff.map(({ subject, name, assignments }) => ({
    subject,
    name,
    work: assignments.map(({ role, unitId, to }) => `${roleNames[role]}, ${units.get(unitId).unit.name}${to ? ` (till ${to})` : ''}`),
    principal: units.get(assignments[0].unitId).principal.name,
  }));
}

/** The people who show what the product does, in the order to meet them, each with what to try. */
export function demoPeople() {
  const staff = new Map(demoStaff().map((person) => [person.subject, person]));
  return read('people.json').map(({ subject, tries }) => ({ ...staff.get(subject), tries }));
}
