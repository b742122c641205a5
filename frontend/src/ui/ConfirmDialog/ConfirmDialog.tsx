import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, type ButtonTone } from '@/ui/Button/Button';
import { type ConflictChange, ConflictView } from '@/ui/ConflictView/ConflictView';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary, type FormProblem } from '@/ui/ErrorSummary/ErrorSummary';

interface Props {
  readonly title: string;
  /** What it does and what it cannot undo. */
  readonly children: ReactNode;
  readonly confirm: string;
  readonly tone?: ButtonTone;
  readonly busy: boolean;
  readonly problems: readonly FormProblem[];
  readonly attempt: number;
  readonly conflict?: { readonly changes: readonly ConflictChange[] } | undefined;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** A question before something is done that is not undone by a second press. */
export function ConfirmDialog({ title, children, confirm, tone = 'primary', busy, conflict, ...rest }: Props) {
  const { t } = useTranslation('common');
  return (
    <Dialog
      title={title}
      onClose={rest.onClose}
      actions={
        <>
          <Button tone={tone} busy={busy} onClick={rest.onConfirm}>
            {confirm}
          </Button>
          <Button onClick={rest.onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <ErrorSummary level={3} problems={rest.problems} attempt={rest.attempt} />
      {conflict && <ConflictView changes={conflict.changes} onSave={rest.onConfirm} />}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </Dialog>
  );
}
