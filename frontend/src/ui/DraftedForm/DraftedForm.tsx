import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import { type ConflictChange, ConflictView } from '@/ui/ConflictView/ConflictView';
import { DraftRestored } from '@/ui/DraftStatus/DraftRestored';
import { DraftStatus } from '@/ui/DraftStatus/DraftStatus';
import { ErrorSummary, type FormProblem } from '@/ui/ErrorSummary/ErrorSummary';
import { LeaveGuard } from '@/ui/LeaveGuard/LeaveGuard';
import { Row, Stack } from '@/ui/Stack/Stack';
import { useFormFocus } from '@/ui/useFormFocus';
import styles from './DraftedForm.module.css';

interface Props {
  readonly title: string;
  /** The level of its heading; what is wrong stands one deeper. */
  readonly level?: 3 | 4 | 5;
  readonly submit: string;
  /** A frame of its own, for a form that opens inside a card. */
  readonly framed?: boolean;
  readonly problems: readonly FormProblem[];
  readonly attempt: number;
  readonly conflict: { readonly changes: readonly ConflictChange[] } | undefined;
  readonly busy: boolean;
  /** What is typed, as its draft stands; a form that is only confirmed has nothing. */
  readonly written:
    | {
        readonly touched: boolean;
        readonly restoredAt: string | undefined;
        readonly savedAt: string | undefined;
        readonly failed: boolean;
        readonly startOver: () => void;
      }
    | undefined;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * The frame of a form that opens where its button stood: its heading takes the focus, what is wrong stands first. What was typed is
 * kept as a draft, and cancelling keeps it too: only "Kasta utkastet" throws it away.
 */
export function DraftedForm({ title, level = 3, submit, framed = false, written, conflict, children, ...rest }: Props) {
  const { t } = useTranslation('common');
  const form = useFormFocus<HTMLFormElement>();
  const Heading = `h${level}` as const;
  return (
    <form
      ref={form}
      noValidate
      {...(framed && { className: styles['framed'] })}
      onSubmit={(event) => {
        event.preventDefault();
        rest.onSubmit();
      }}
    >
      <Stack>
        <Heading>{title}</Heading>
        {written && <LeaveGuard unsaved={written.touched} />}
        {written?.restoredAt && <DraftRestored savedAt={written.restoredAt} onDiscard={written.startOver} />}
        <ErrorSummary level={level === 3 ? 4 : 5} problems={rest.problems} attempt={rest.attempt} />
        {conflict && <ConflictView changes={conflict.changes} onSave={rest.onSubmit} />}
        {children}
        {written && <DraftStatus savedAt={written.savedAt} failed={written.failed} />}
        <Row>
          <Button tone="primary" type="submit" busy={rest.busy}>
            {submit}
          </Button>
          <Button tone="quiet" onClick={rest.onClose}>
            {t('cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
