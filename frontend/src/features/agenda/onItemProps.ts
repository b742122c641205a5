import type { Item, Meeting } from './model';

/** What everything on an item is given: the item, and the meeting on whose agenda it stands. */
export interface OnItemProps {
  readonly meeting: Meeting;
  readonly item: Item;
}
