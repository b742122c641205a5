import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import type { Schemas } from '@/api/types';
import { type DraftState, useDraft } from '@/api/useDraft';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextArea } from '@/ui/TextArea/TextArea';
import { onItem } from './queries';
import { TextConflict } from './TextConflict';
import { type Kept, useMeetingForm } from './useMeetingForm';

interface Props {
  readonly note: Schemas['WritingView'];
  readonly itemId: string;
  readonly cycleId: string;
  readonly onClose: () => void;
}

interface Content {
  readonly text: string;
  /** The revision that was read when the text was begun. */
  readonly revision: number;
}

/** One's own note, written anew. Written from two places at once, the second is shown what stands now. */
export function ChangeNoteForm(props: Props) {
  const draft = useDraft<Kept<Content>>('agendaNoteChange', `${props.itemId}-${props.note.writingId}`);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={3} />;
}

function Fields({ note, itemId, cycleId, onClose, draft }: Props & { draft: DraftState<Kept<Content>> }) {
  const { t } = useTranslation('agenda');
  const { limits } = useReference();
  const [opened] = useState(note);
  const form = useMeetingForm<Content>({
    cycleId,
    draft,
    blank: { text: opened.text, revision: opened.revision },
    prefix: `note-${note.writingId}`,
    missing: ({ text }) => (text.trim() === '' ? [{ name: 'text', message: t('write.noteMissing') }] : []),
    run: ({ text, revision }, key) => onItem.reviseNote(itemId, note.writingId, { text: text.trim(), revision }, key),
    onDone: () => {
      announce(t('write.noteSaved'));
      onClose();
    },
  });
  return (
    <DraftedForm
      {...form.frame}
      framed
      level={5}
      title={t('write.noteChange')}
      submit={t('write.noteSave')}
      onClose={onClose}
    >
      {form.changed && (
        <TextConflict
          label={t('write.noteField')}
          mine={form.content.text}
          standing={note}
          onTake={() => form.change({ text: note.text, revision: note.revision })}
          onSave={() => form.send({ revision: note.revision })}
        />
      )}
      <TextArea {...form.text('text')} label={t('write.noteField')} limit={limits.longText} rows={3} />
    </DraftedForm>
  );
}
