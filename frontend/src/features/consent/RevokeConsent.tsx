import { useTranslation } from 'react-i18next';
import { errorsByField, fieldProblems } from '@/api/formErrors';
import { useReference } from '@/api/reference';
import type { Schemas } from '@/api/types';
import { type DraftState, useDraft } from '@/api/useDraft';
import { useDraftForm } from '@/api/useDraftForm';
import { Button } from '@/ui/Button/Button';
import { ConflictView } from '@/ui/ConflictView/ConflictView';
import { Dialog } from '@/ui/Dialog/Dialog';
import { DraftRestored } from '@/ui/DraftStatus/DraftRestored';
import { DraftStatus } from '@/ui/DraftStatus/DraftStatus';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { LeaveGuard } from '@/ui/LeaveGuard/LeaveGuard';
import { announce } from '@/ui/LiveRegion/announce';
import { TextArea } from '@/ui/TextArea/TextArea';
import { useRevokeConsent } from './queries';

interface Props {
  readonly caseId: string;
  readonly version: string;
  readonly consent: Schemas['ConsentView'];
  readonly person: Schemas['ConsentPerson'];
  readonly name: string;
  readonly onClose: () => void;
}

interface Content {
  readonly note: string;
}

/** Takes a consent back: one press, after the sentence that says what it does and what it cannot undo. */
export function RevokeConsent(props: Props) {
  const draft = useDraft<Content>('revokeConsent', `${props.consent.consentId}-${props.person.personId}`);
  return draft.ready && <Asked {...props} draft={draft} />;
}

function Asked({ caseId, version, consent, person, name, onClose, draft }: Props & { draft: DraftState<Content> }) {
  const { t } = useTranslation('consent');
  const { limits } = useReference();
  const written = useDraftForm(draft, { note: '' });
  const { note } = written.content;
  const command = useRevokeConsent(caseId, consent.consentId, version, () => {
    written.finish();
    announce(t('revoke.done', { name }));
    onClose();
  });
  const { conflict } = command;
  const problems = conflict ? [] : fieldProblems(command.error, (field) => field === 'note');
  const content = { personId: person.personId, note: note.trim() || null };
  return (
    <Dialog
      title={t('revoke.title', { name })}
      onClose={onClose}
      actions={
        <>
          <Button tone="primary" busy={command.isPending} onClick={() => command.submit(content)}>
            {t('revoke.confirm')}
          </Button>
          <Button onClick={onClose}>{t('revoke.cancel')}</Button>
          <DraftStatus savedAt={written.savedAt} failed={written.failed} />
        </>
      }
    >
      <LeaveGuard unsaved={written.touched} />
      {written.restoredAt && <DraftRestored savedAt={written.restoredAt} onDiscard={written.startOver} />}
      <ErrorSummary problems={problems} attempt={command.attempt} />
      {conflict && <ConflictView changes={conflict.changes} onSave={() => command.saveAgain(content)} />}
      <p>{t('revoke.text')}</p>
      <TextArea
        name="note"
        label={t('revoke.note')}
        optional
        limit={limits.longText}
        rows={2}
        value={note}
        error={errorsByField(problems)['note']}
        onChange={(event) => written.change({ note: event.currentTarget.value })}
      />
    </Dialog>
  );
}
