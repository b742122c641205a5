import { demoStaff } from '../../../infra/demo/directory.mjs';

/** The demo people that the journeys are told with, by their subject in the identity provider. */
export const personas = {
  counsellor: 'kurator-flen',
  counsellorColleague: 'kurator-flen-kollega',
  counsellorElsewhere: 'kurator-vingaker',
  counsellorWithTwoSchools: 'kurator-tva-skolor',
  socialWorker: 'socialsekreterare-flen',
  familyTherapist: 'familjebehandlare-flen',
  socialWorkerElsewhere: 'socialsekreterare-vingaker',
  schoolNurse: 'skolskoterska-flen',
  headTeacher: 'rektor-flen',
  bupConsultant: 'bup-konsult',
  coordinator: 'samordnare-flen',
  logReviewer: 'loggranskare-flen',
  administrator: 'administrator-flen',
  processLead: 'processledare-flen',
  unitManager: 'enhetschef-flen',
  archivist: 'arkivarie-flen',
  inquirer: 'utredare-flen',
} as const;

export type Persona = keyof typeof personas;

/** What the directory says of a persona. */
export function personOf(persona: Persona): { subject: string; name: string; work: string[]; principal: string } {
  const person = demoStaff().find(({ subject }) => subject === personas[persona]);
  if (!person) throw new Error(`The demo directory has nobody with the subject ${personas[persona]}.`);
  return person;
}
