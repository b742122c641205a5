import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/ui/Button/Button';
import { type ConflictChange, ConflictView } from '@/ui/ConflictView/ConflictView';
import { DraftRestored } from '@/ui/DraftStatus/DraftRestored';
import { DraftStatus } from '@/ui/DraftStatus/DraftStatus';
import { ErrorSummary, type FormProblem } from '@/ui/ErrorSummary/ErrorSummary';
import { LeaveGuard } from '@/ui/LeaveGuard/LeaveGuard';
import { Row, Stack } from '@/ui/Stack/Stack';

interface Props {
  readonly title: string;
  readonly problems: readonly FormProblem[];
  readonly attempt: number;
  readonly conflict: { readonly changes: readonly ConflictChange[] } | undefined;
  /** What is typed, as its draft stands. */
  readonly written: {
    readonly touched: boolean;
    readonly restoredAt: string | undefined;
    readonly savedAt: string | undefined;
    readonly failed: boolean;
    readonly startOver: () => void;
  };
  /** Everything that will be sent, to be read through; stands in place of the form once nothing is missing. */
  readonly review: ReactNode;
  readonly children: ReactNode;
  readonly reviewLabel: string;
  readonly cancelLabel: string;
  readonly onReview: () => void;
  readonly onCancel: () => void;
  readonly onSend: () => void;
}

/** A form that is read through before it is sent (WCAG 3.3.4): what goes wrong stands first, what is typed is kept as a draft. */
export function ReviewedForm({ title, problems, attempt, conflict, written, review, children, ...rest }: Props) {
  const reviewing = Boolean(review);
  const heading = useFocusWhenTurned(reviewing);
  return (
    <Stack gap="large">
      <LeaveGuard unsaved={written.touched} />
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <ErrorSummary level={3} problems={problems} attempt={attempt} />
      {conflict && <ConflictView changes={conflict.changes} onSave={rest.onSend} />}
      {review}
      {!reviewing && (
        <>
          {written.restoredAt && <DraftRestored savedAt={written.restoredAt} onDiscard={written.startOver} />}
          {children}
          <DraftStatus savedAt={written.savedAt} failed={written.failed} />
          <Row>
            <Button tone="primary" onClick={rest.onReview}>
              {rest.reviewLabel}
            </Button>
            <Button tone="quiet" onClick={rest.onCancel}>
              {rest.cancelLabel}
            </Button>
          </Row>
        </>
      )}
    </Stack>
  );
}

/** From the form to what is read through and back, the focus goes to the heading: what had it is gone. */
function useFocusWhenTurned(reviewing: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(reviewing);
  useEffect(() => {
    if (shown.current !== reviewing) heading.current?.focus();
    shown.current = reviewing;
  }, [reviewing]);
  return heading;
}
