import type { Schemas } from '@/api/types';

type Intervention = Schemas['PublicIntervention'];

/** What a visitor has asked to see. */
export interface Wanted {
  readonly text: string;
  readonly onlyOpen: boolean;
}

export const everything: Wanted = { text: '', onlyOpen: false };

/** Those that hold every word that was written, wherever in them it stands. */
export function found(interventions: readonly Intervention[], { text, onlyOpen }: Wanted): Intervention[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return interventions.filter((one) => {
    const told = [one.name, one.description, one.offeredBy].join(' ').toLowerCase();
    return (!onlyOpen || one.access === 'open') && words.every((word) => told.includes(word));
  });
}
