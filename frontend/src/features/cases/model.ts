import type { Schemas } from '@/api/types';
import type { ServerAction } from '@/ui/ActionButton/ActionButton';
import type { Tone } from '@/ui/StatusTag/StatusTag';

export type CaseView = Schemas['CaseView'];
export type PartyView = Schemas['PartyView'];
export type ContactView = Schemas['ContactView'];

/** Tones of the parties' statuses: a new status in the contract is a compile error here. */
export const partyTones: Readonly<Record<Schemas['PartyStatus'], Tone>> = {
  invited: 'wait',
  active: 'ok',
  declined: 'stop',
  left: 'mute',
};

/** What the server says about one named action; undefined when it is not this viewer's business. */
export function actionOf(actions: readonly ServerAction[], name: string): ServerAction | undefined {
  return actions.find((action) => action.name === name);
}

/** Contacts that go on, and those that have ended, each newest first. */
export function splitContacts(contacts: readonly ContactView[]): { current: ContactView[]; ended: ContactView[] } {
  const newest = contacts.toSorted((a, b) => b.since.localeCompare(a.since));
  return {
    current: newest.filter((contact) => contact.endedAt === null),
    ended: newest.filter((contact) => contact.endedAt !== null),
  };
}

/** One's own unit first, then those that take part, then the rest; each by name. */
export function orderParties(parties: readonly PartyView[]): PartyView[] {
  const rank = (party: PartyView) =>
    party.isOwn ? 0 : party.status === 'active' ? 1 : party.status === 'invited' ? 2 : 3;
  return parties.toSorted((a, b) => rank(a) - rank(b) || a.unitName.localeCompare(b.unitName, 'sv'));
}

/** The staff of every party that takes part: those who may be named samordnare. */
export function possibleCoordinators(
  view: CaseView,
): { personId: string; name: string; roleName: string; unitName: string }[] {
  return view.parties
    .filter((party) => party.status === 'active')
    .flatMap((party) => party.staff.map((person) => ({ ...person, unitName: party.unitName })));
}

/** The child's full name, when the viewer may see it. */
export function childName(child: CaseView['child']): string | undefined {
  const name = [child?.givenName, child?.familyName].filter((part) => part != null).join(' ');
  return name === '' ? undefined : name;
}

/** One's own unit's unanswered invitation, for somebody who does not work in the case yet. */
export function unansweredInvitation(view: CaseView): PartyView | undefined {
  const own = view.parties.filter((party) => party.isOwn);
  return own.some((party) => party.status === 'active') ? undefined : own.find((party) => party.status === 'invited');
}
