import { othersOf } from '@/api/casePersons';
import type { Code } from '@/api/types';
import type { CaseView } from '../model';

/** One thing that stands in the case: what it is called, and what it is about for the one who is to be told. */
export interface Item {
  readonly itemId: string;
  /** In words, for headings and for those who listen: "Kontakt: Vårdcentralen". */
  readonly what: string;
  readonly area: Code<'InformationArea'>;
}

/** Whether one's own branch wrote the item, and may correct it, take it back or note an objection beside it. */
export const isOwn = (view: CaseView, itemId: string | null | undefined): itemId is string =>
  itemId != null && view.ownItems.includes(itemId);

/** Whether its author has taken the item back: it is handed to nobody any more. */
export const isWithdrawn = (view: CaseView, itemId: string): boolean =>
  view.notes.some((note) => note.itemId === itemId && note.kind === 'withdrawn');

/** Everybody of the case by name, as far as the viewer may know them: the child first. */
export function personsOf(view: CaseView): { personId: string; name: string }[] {
  const { child } = view;
  return [
    ...(child?.givenName != null ? [{ personId: child.personId, name: child.givenName }] : []),
    ...othersOf(view),
  ];
}
