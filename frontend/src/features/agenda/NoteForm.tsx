import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import { type DraftState, useDraft } from '@/api/useDraft';
import { Button } from '@/ui/Button/Button';
import { ChoiceOption } from '@/ui/Choices/Choices';
import { DraftStatus } from '@/ui/DraftStatus/DraftStatus';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { LeaveGuard } from '@/ui/LeaveGuard/LeaveGuard';
import { announce } from '@/ui/LiveRegion/announce';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextArea } from '@/ui/TextArea/TextArea';
import styles from './Agenda.module.css';
import type { OnItemProps } from './onItemProps';
import { onItem } from './queries';
import { type Kept, useMeetingForm } from './useMeetingForm';

interface Content {
  readonly text: string;
  readonly ownOnly: boolean;
}

/** Where the next note is written. It stays while others write, and what could not be sent is kept and sent once there is a way through. */
export function NoteForm(props: OnItemProps) {
  const draft = useDraft<Kept<Content>>('agendaNote', props.item.itemId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={3} />;
}

function Fields({ meeting, item, draft }: OnItemProps & { draft: DraftState<Kept<Content>> }) {
  const { t } = useTranslation('agenda');
  const { limits } = useReference();
  const prefix = `note-${item.itemId}`;
  const form = useMeetingForm<Content>({
    cycleId: meeting.cycleId,
    draft,
    blank: { text: '', ownOnly: false },
    prefix,
    missing: ({ text }) => (text.trim() === '' ? [{ name: 'text', message: t('write.noteMissing') }] : []),
    run: ({ text, ownOnly }, key) =>
      onItem.note(item.itemId, { text: text.trim(), ownOnly: ownOnly && item.isOwn, recipients: null }, key),
    stays: true,
    onDone: () => announce(t('write.noteSaved')),
  });
  const { written } = form.frame;
  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        form.send();
      }}
    >
      <LeaveGuard unsaved={written.touched} />
      <ErrorSummary level={5} problems={form.problems} attempt={form.attempt} />
      <TextArea
        {...form.text('text')}
        label={t('write.note')}
        help={t('write.noteHelp')}
        limit={limits.longText}
        rows={3}
      />
      {item.isOwn && item.mode !== 'heldBack' && (
        <ChoiceOption
          type="checkbox"
          id={`${prefix}-own`}
          checked={form.content.ownOnly}
          onChange={({ currentTarget }) => form.change({ ownOnly: currentTarget.checked })}
          label={t('write.ownOnly')}
          hint={t('write.ownOnlyHelp')}
        />
      )}
      {form.unsent && (
        <Notice tone="wait" role="status">
          {t('write.unsent')}
        </Notice>
      )}
      <DraftStatus savedAt={written.savedAt} failed={written.failed} />
      <Button type="submit" tone="primary" busy={form.busy}>
        {t('write.noteSave')}
      </Button>
    </form>
  );
}
