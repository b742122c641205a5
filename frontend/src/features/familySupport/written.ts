import type { Schemas } from '@/api/types';

/** What can be taken on, as it is written. */
export interface WrittenCapacity {
  readonly freePlaces: string;
  readonly waitingWeeks: string;
}

/** The schools and the offer, as they are written. */
export interface WrittenFacts {
  readonly schoolUnitIds: readonly string[];
  readonly offer: string;
}

/** A new link as it is written. */
export interface WrittenLink extends WrittenFacts, WrittenCapacity {
  readonly personId: string;
}

export const blankLink: WrittenLink = { personId: '', schoolUnitIds: [], offer: '', freePlaces: '', waitingWeeks: '' };

const most = { freePlaces: 99, waitingWeeks: 104 } as const;

const isNumber = (text: string, max: number) => /^\d{1,3}$/.test(text.trim()) && Number(text) <= max;

/** The fields that hold nothing that can be sent, in the order of the form. */
export function missingIn<Content extends Partial<WrittenLink>>(written: Content): (keyof WrittenLink)[] {
  return (Object.keys(blankLink) as (keyof WrittenLink)[]).filter((name) => {
    const value = written[name];
    if (value === undefined) return false;
    if (name === 'freePlaces' || name === 'waitingWeeks') return !isNumber(String(value), most[name]);
    return typeof value === 'string' ? value.trim() === '' : value.length === 0;
  });
}

/** The numbers that are sent. */
export const capacityOf = ({ freePlaces, waitingWeeks }: WrittenCapacity) => ({
  freePlaces: Number(freePlaces),
  waitingWeeks: Number(waitingWeeks),
});

/** The schools and the offer that are sent. */
export const factsOf = ({ schoolUnitIds, offer }: WrittenFacts) => ({
  schoolUnitIds: [...schoolUnitIds],
  offer: offer.trim(),
});

/** The capacity as it stands, to be stated anew. */
export const writtenCapacity = (link: Schemas['FamilySupportView']): WrittenCapacity => ({
  freePlaces: String(link.freePlaces),
  waitingWeeks: String(link.waitingWeeks),
});

/** The schools and the offer as they stand, to be changed. */
export const writtenFacts = (link: Schemas['FamilySupportView']): WrittenFacts => ({
  schoolUnitIds: link.schools.map(({ unitId }) => unitId),
  offer: link.offer,
});
