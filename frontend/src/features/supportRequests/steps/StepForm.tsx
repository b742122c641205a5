import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProblem } from '@/api/formErrors';
import type { Problem } from '@/api/problem';
import type { DraftForm } from '@/api/useDraftForm';
import { Button } from '@/ui/Button/Button';
import { ConflictView } from '@/ui/ConflictView/ConflictView';
import { DraftRestored } from '@/ui/DraftStatus/DraftRestored';
import { DraftStatus } from '@/ui/DraftStatus/DraftStatus';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { LeaveGuard } from '@/ui/LeaveGuard/LeaveGuard';
import { Row, Stack } from '@/ui/Stack/Stack';
import { useFormFocus } from '@/ui/useFormFocus';

interface Props {
  readonly title: string;
  readonly submit: string;
  readonly problems: readonly FieldProblem[];
  readonly attempt: number;
  readonly conflict: Problem | undefined;
  readonly busy: boolean;
  readonly written: Omit<DraftForm<unknown>, 'content' | 'change'> | undefined;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * The frame of the form of one step: its heading takes the focus, what is wrong stands first. What was typed is kept as a draft, and
 * cancelling keeps it too: only "Kasta utkastet" throws it away.
 */
export function StepForm({
  title,
  submit,
  problems,
  attempt,
  conflict,
  busy,
  written,
  onSubmit,
  onClose,
  children,
}: Props) {
  const { t } = useTranslation('common');
  const form = useFormFocus<HTMLFormElement>();
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Stack>
        <h3>{title}</h3>
        {written && <LeaveGuard unsaved={written.touched} />}
        {written?.restoredAt && <DraftRestored savedAt={written.restoredAt} onDiscard={written.startOver} />}
        <ErrorSummary level={4} problems={problems} attempt={attempt} />
        {conflict && <ConflictView changes={conflict.changes} onSave={onSubmit} />}
        {children}
        {written && <DraftStatus savedAt={written.savedAt} failed={written.failed} />}
        <Row>
          <Button tone="primary" type="submit" busy={busy}>
            {submit}
          </Button>
          <Button tone="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
