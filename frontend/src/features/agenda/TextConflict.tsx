import type { Schemas } from '@/api/types';
import { ConflictView } from '@/ui/ConflictView/ConflictView';

interface Props {
  readonly label: string;
  readonly mine: string;
  /** What stands now; undefined until it has been fetched, or where nothing does. */
  readonly standing: Schemas['WritingView'] | undefined;
  readonly onTake: () => void;
  readonly onSave: () => void;
}

/** Somebody wrote first: what stands now beside what was typed, which is kept. */
export function TextConflict({ label, mine, standing, onTake, onSave }: Props) {
  return (
    <ConflictView
      changes={[]}
      fields={[{ name: 'text', label, mine, theirs: standing?.text ?? '', takeTheirs: onTake }]}
      onSave={onSave}
    />
  );
}
