import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsByField, fieldProblems } from '@/api/formErrors';
import { useReference } from '@/api/reference';
import type { Schemas } from '@/api/types';
import { Button } from '@/ui/Button/Button';
import { ConflictView } from '@/ui/ConflictView/ConflictView';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { announce } from '@/ui/LiveRegion/announce';
import { TextArea } from '@/ui/TextArea/TextArea';
import { useRevokeConsent } from './queries';

interface Props {
  readonly caseId: string;
  readonly version: number;
  readonly consent: Schemas['ConsentView'];
  readonly person: Schemas['ConsentPerson'];
  readonly name: string;
  readonly onClose: () => void;
}

/** Takes a consent back: one press, after the sentence that says what it does and what it cannot undo. */
export function RevokeConsent({ caseId, version, consent, person, name, onClose }: Props) {
  const { t } = useTranslation('consent');
  const { limits } = useReference();
  const [note, setNote] = useState('');
  const command = useRevokeConsent(caseId, consent.consentId, version, () => {
    announce(t('revoke.done', { name }));
    onClose();
  });
  const { conflict } = command;
  const problems = conflict ? [] : fieldProblems(command.error, (field) => field === 'note');
  return (
    <Dialog
      title={t('revoke.title', { name })}
      onClose={onClose}
      actions={
        <>
          <Button
            tone="primary"
            busy={command.isPending}
            onClick={() => command.submit({ personId: person.personId, note: note.trim() || null })}
          >
            {t('revoke.confirm')}
          </Button>
          <Button onClick={onClose}>{t('revoke.cancel')}</Button>
        </>
      }
    >
      <ErrorSummary problems={problems} attempt={command.attempt} />
      {conflict && <ConflictView changes={conflict.changes} onSave={() => command.saveAgain()} />}
      <p>{t('revoke.text')}</p>
      <TextArea
        name="note"
        label={t('revoke.note')}
        optional
        limit={limits.longText}
        rows={2}
        value={note}
        error={errorsByField(problems)['note']}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </Dialog>
  );
}
