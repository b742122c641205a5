import type { Code, Schemas } from '@/api/types';

export type Meeting = Schemas['MeetingView'];
export type Item = Schemas['AgendaItemView'];
export type Person = Pick<Schemas['PersonInMeeting'], 'personId' | 'unitId' | 'name' | 'unitName'>;

/** One and the same person can come for two units: they are two in the room. */
export const personKey = ({ personId, unitId }: Pick<Person, 'personId' | 'unitId'>): string => `${personId} ${unitId}`;

/** Somebody as the host wants them named. */
export const attendee = ({ personId, unitId }: Pick<Person, 'personId' | 'unitId'>): Schemas['AttendeeBody'] => ({
  personId,
  unitId,
});

/** The order after one item has gone a step up (-1) or down (1); undefined where there is no such step. */
export function moved(ids: readonly string[], id: string, step: -1 | 1): string[] | undefined {
  const from = ids.indexOf(id);
  const other = ids[from + step];
  if (from < 0 || other === undefined) return undefined;
  return ids.map((one) => (one === id ? other : one === other ? id : one));
}

/** On which side of another item one is let go. */
export type Side = 'before' | 'after';

/** The order after one item has been let go beside another; undefined where that changes nothing, or either is no longer there. */
export function placed(ids: readonly string[], id: string, side: Side, other: string): string[] | undefined {
  const rest = ids.filter((one) => one !== id);
  const at = rest.indexOf(other);
  if (at < 0 || rest.length === ids.length) return undefined;
  const next = rest.toSpliced(side === 'before' ? at : at + 1, 0, id);
  return next.every((one, index) => one === ids[index]) ? undefined : next;
}

/** What has been talked about stands as it was asked: the question is written anew only before that, as the host has it. */
export const isRevisable = ({ notes, decisions, actions, outcomes }: Item): boolean =>
  [notes, decisions, actions, outcomes].every((written) => written.length === 0);

/** For whom a text that is written now on the item is, as the host will place it. */
export function scopeOf(item: Pick<Item, 'mode' | 'hearing'>, ownOnly: boolean): Code<'WritingScope'> {
  if (ownOnly || item.mode === 'heldBack') return 'own';
  return item.mode === 'named' || (item.mode === null && item.hearing === 'whole') ? 'named' : 'room';
}

/** The decision that a new text takes the place of: one for the room, and by name one of each branch. */
export function standingDecision(
  decisions: Item['decisions'],
  scope: Code<'WritingScope'>,
  branchName: string | undefined,
): Schemas['WritingView'] | undefined {
  return decisions.find(
    (decision) => decision.scope === scope && (scope !== 'named' || decision.by.branchName === branchName),
  );
}

/** Everybody in the room for an item, or, before the meeting, everybody who is expected: those who would hear the child's name. */
export function inRoom(meeting: Meeting, item: Pick<Item, 'room'> | undefined): Meeting['people'] {
  const out = new Set((item?.room ?? []).filter(({ place }) => place === 'steppedOut').map(personKey));
  return meeting.people.filter(
    (person) => (meeting.meeting.status === 'planned' ? person.isMember : person.here) && !out.has(personKey(person)),
  );
}

/** Everybody who can be asked to do something about the item: whoever can read it. */
export function circleOf(meeting: Meeting, item: Pick<Item, 'room'>): Person[] {
  const out = new Set(item.room.filter(({ place }) => place === 'steppedOut').map(personKey));
  const all = [...meeting.people, ...item.room.filter(({ place }) => place === 'letIn')];
  return [...new Map(all.map((person) => [personKey(person), person])).values()].filter(
    (person) => !out.has(personKey(person)),
  );
}
