import type { Code } from '@/api/types';
import type { Intervention } from './interventionForm';

/** What staff have asked to see; empty is all. */
export interface Wanted {
  readonly text: string;
  readonly reach: Code<'Reach'> | '';
  readonly kind: Code<'ActionKind'> | '';
  readonly access: Code<'InterventionAccess'> | '';
}

export const everything: Wanted = { text: '', reach: '', kind: '', access: '' };

/** Those of the level, kind and access that are asked for, that hold every word, in whatever language it stands. */
export function filtered(entries: readonly Intervention[], wanted: Wanted): Intervention[] {
  const words = wanted.text.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  const fits = (asked: string, value: string) => asked === '' || asked === value;
  return entries.filter((entry) => {
    const told = [entry.offeredBy, ...entry.texts.flatMap(({ name, description }) => [name, description])];
    return (
      fits(wanted.reach, entry.reach) &&
      fits(wanted.kind, entry.kind) &&
      fits(wanted.access, entry.access) &&
      words.every((word) => told.join(' ').toLocaleLowerCase('sv').includes(word))
    );
  });
}
