import { fieldProblems } from '@/api/formErrors';
import { isConflict } from '@/api/problem';
import type { Schemas } from '@/api/types';
import type { DraftState } from '@/api/useDraft';
import { useDraftForm } from '@/api/useDraftForm';
import { contentOf, draftOf, type Recipient, recipientsOf, type SectorDraft } from './model';
import { useDescribeSector } from './queries';
import { useLatestWheel } from './useLatestWheel';

type WheelView = Schemas['WheelView'];

/** What is kept as a draft while a sector is being written: the words, and who else may see them. */
export interface EditorDraft extends SectorDraft {
  readonly recipients: readonly Recipient[];
  /** The persons besides the child whom it is about. */
  readonly concerns: readonly string[];
}

interface Options {
  readonly caseId: string;
  readonly wheel: WheelView;
  readonly sector: string;
  readonly draft: DraftState<EditorDraft>;
  readonly onSaved: (described: boolean) => void;
}

const noteIn = (wheel: WheelView, sector: string) => wheel.sectors.find((note) => note.sector === sector);

/** The state of a form that describes one sector: what is typed, what is saved, and what somebody else saved meanwhile. */
export function useSectorForm({ caseId, wheel, sector, draft, onSaved }: Options) {
  const note = noteIn(wheel, sector);
  const saved: EditorDraft = { ...draftOf(note), recipients: recipientsOf(note), concerns: note?.concerns ?? [] };
  const written = useDraftForm(draft, saved);
  const typed = written.content;
  const command = useDescribeSector(caseId, wheel.wheelId, sector, () => {
    const content = contentOf(typed);
    written.finish();
    onSaved(content.strengths !== null || content.challenges !== null);
  });
  const { latest, conflict } = useLatestWheel(wheel, command.error);
  return {
    typed,
    written,
    command,
    conflict,
    /** Refusals to show at the fields; a conflict has a view of its own. */
    problems: isConflict(command.error) ? [] : fieldProblems(command.error, (name) => name in typed),
    wasDescribed: saved.strengths !== '' || saved.challenges !== '',
    theirs: draftOf(noteIn(latest, sector)),
    change: written.change,
    save: () =>
      command.submit({
        ...contentOf(typed),
        recipients: [...typed.recipients],
        concerns: [...typed.concerns],
        version: latest.version,
      }),
  };
}
