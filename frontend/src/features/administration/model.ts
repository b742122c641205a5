import type { Schemas } from '@/api/types';

/** Each person once, by name. */
export function peopleOf(rows: readonly Schemas['AssignmentRow'][]): { value: string; label: string }[] {
  const names = new Map(rows.map((row) => [row.personId, row.name]));
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'sv'));
}
