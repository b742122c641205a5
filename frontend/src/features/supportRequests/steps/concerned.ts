import type { CasePerson } from '@/api/casePersons';

/** Whom something is about, of those who still are in the case: a draft may name somebody who no longer is. */
export const stillIn = (persons: readonly CasePerson[], chosen: readonly string[]): string[] =>
  chosen.filter((personId) => persons.some((person) => person.personId === personId));
