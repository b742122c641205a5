import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsByField, type FieldProblem, fieldProblems } from '@/api/formErrors';
import { ApiError, isMissing } from '@/api/problem';
import { useReference } from '@/api/reference';
import type { Schemas } from '@/api/types';
import type { DraftState } from '@/api/useDraft';
import { useDraftForm } from '@/api/useDraftForm';
import { Button } from '@/ui/Button/Button';
import { RadioGroup } from '@/ui/Choices/Choices';
import { DraftRestored } from '@/ui/DraftStatus/DraftRestored';
import { DraftStatus } from '@/ui/DraftStatus/DraftStatus';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { LeaveGuard } from '@/ui/LeaveGuard/LeaveGuard';
import { Notice } from '@/ui/Notice/Notice';
import { Row, Stack } from '@/ui/Stack/Stack';
import { TextArea } from '@/ui/TextArea/TextArea';
import { TextField } from '@/ui/TextField/TextField';
import type { Reason } from './reason';

const ways = ['caseNumber', 'childNumber'] as const;

interface Props {
  readonly draft: DraftState<Reason>;
  readonly command: {
    readonly submit: (content: Schemas['OpenInEmergency']) => void;
    readonly isPending: boolean;
    readonly isSuccess: boolean;
    readonly error: Error | null;
    readonly attempt: number;
  };
  readonly onGoTo: (caseId: string) => void;
}

/** The number of the case or of the child, and why it must be read now. */
export function BreakGlassForm({ draft, command, onGoTo }: Props) {
  const { t } = useTranslation('breakGlass');
  const { limits } = useReference();
  const written = useDraftForm<Reason>(draft, { reason: '' });
  const [way, setWay] = useState<(typeof ways)[number]>('caseNumber');
  const [number, setNumber] = useState('');
  const [faults, setFaults] = useState<readonly FieldProblem[]>([]);
  const [tries, setTries] = useState(0);
  const reason = written.content.reason.trim();
  const own = caseOfOwn(command.error);
  const refused = own === undefined ? refusals(command.error, t('notFound')) : [];
  const problems = faults.length > 0 ? faults : refused;
  const errors = errorsByField(problems);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = [
      ...(number.trim() === '' ? [{ name: 'number', message: t('required_number') }] : []),
      ...(reason === '' ? [{ name: 'reason', message: t('required_reason') }] : []),
    ];
    setFaults(missing);
    setTries((count) => count + 1);
    if (missing.length === 0) command.submit({ caseNumber: null, childNumber: null, [way]: number.trim(), reason });
  };
  return (
    <form onSubmit={submit} noValidate>
      <LeaveGuard unsaved={written.touched && !command.isSuccess} />
      <Stack>
        {written.restoredAt && <DraftRestored savedAt={written.restoredAt} onDiscard={written.startOver} />}
        <ErrorSummary problems={problems} attempt={tries + command.attempt} />
        {own !== undefined && (
          <Notice tone="info" role="alert" actions={<Button onClick={() => onGoTo(own)}>{t('toCase')}</Button>}>
            {t('notNeeded')}
          </Notice>
        )}
        <RadioGroup
          name="way"
          legend={t('by')}
          choices={ways.map((value) => ({ value, label: t(`by_${value}`) }))}
          isChosen={(value) => value === way}
          input={{
            onChange: ({ currentTarget }) => {
              setWay(ways.find((one) => one === currentTarget.value) ?? 'caseNumber');
              setNumber('');
            },
          }}
        />
        <TextField
          name="number"
          label={t(way)}
          {...(way === 'childNumber' && { help: t('childNumberHelp'), inputMode: 'numeric' as const })}
          width="medium"
          error={errors['number']}
          value={number}
          onChange={({ currentTarget }) => setNumber(currentTarget.value)}
        />
        <TextArea
          name="reason"
          label={t('reason')}
          help={t('reasonHelp')}
          limit={limits.longText}
          rows={3}
          error={errors['reason']}
          value={written.content.reason}
          onChange={({ currentTarget }) => written.change({ reason: currentTarget.value })}
        />
        <Row>
          <Button type="submit" tone="danger" busy={command.isPending}>
            {t('open')}
          </Button>
          <DraftStatus savedAt={written.savedAt} failed={written.failed} />
        </Row>
      </Stack>
    </form>
  );
}

/** The case of somebody who takes part in it already, and needs no nödöppning. */
function caseOfOwn(error: Error | null): string | undefined {
  if (!(error instanceof ApiError) || error.problem.code !== 'break-glass.not-needed') return undefined;
  const { caseId } = error.problem.current;
  return typeof caseId === 'string' ? caseId : undefined;
}

/** A case that does not exist and one that the own branch has no part in are answered alike. The two numbers are one field here. */
function refusals(error: Error | null, notFound: string): FieldProblem[] {
  if (isMissing(error)) return [{ name: 'number', message: notFound }];
  return fieldProblems(error, (name) => name === 'reason' || ways.some((way) => way === name)).map((problem) =>
    ways.some((way) => way === problem.name) ? { ...problem, name: 'number' } : problem,
  );
}
