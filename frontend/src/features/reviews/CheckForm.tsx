import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsByField, type FieldProblem, fieldProblems } from '@/api/formErrors';
import { useReference } from '@/api/reference';
import type { Code } from '@/api/types';
import { Button } from '@/ui/Button/Button';
import { RadioGroup } from '@/ui/Choices/Choices';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { LeaveGuard } from '@/ui/LeaveGuard/LeaveGuard';
import { announce } from '@/ui/LiveRegion/announce';
import { Row, Stack } from '@/ui/Stack/Stack';
import { TextArea } from '@/ui/TextArea/TextArea';
import { useCheck } from './queries';

const outcomes = ['inOrder', 'askedStaff', 'unauthorised'] as const satisfies readonly Code<'ReviewOutcome'>[];

interface Props {
  readonly reviewId: string;
  readonly line: number;
}

/** The judgement of one reading. It is recorded once and not changed, so nothing is chosen from the start. */
export function CheckForm({ reviewId, line }: Props) {
  const { t } = useTranslation('reviews');
  const { limits } = useReference();
  const [outcome, setOutcome] = useState<(typeof outcomes)[number]>();
  const [note, setNote] = useState('');
  const [faults, setFaults] = useState<readonly FieldProblem[]>([]);
  const [tries, setTries] = useState(0);
  const check = useCheck(reviewId, line, () => announce(t('saved')));
  const name = (field: string) => `line-${line}.${field}`;
  const refused = fieldProblems(check.error, (field) => field === 'outcome' || field === 'note').map((problem) =>
    problem.name === undefined ? problem : { ...problem, name: name(problem.name) },
  );
  const problems = faults.length > 0 ? faults : refused;
  const errors = errorsByField(problems);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setFaults(outcome === undefined ? [{ name: name('outcome'), message: t('required_outcome') }] : []);
    setTries((count) => count + 1);
    if (outcome !== undefined) check.submit({ outcome, note: note.trim() || null });
  };
  return (
    <form onSubmit={submit} noValidate>
      <LeaveGuard unsaved={note !== '' && !check.isSuccess} />
      <Stack>
        <ErrorSummary level={3} problems={problems} attempt={tries + check.attempt} />
        <RadioGroup
          name={name('outcome')}
          legend={t('outcomeFor', { line })}
          error={errors[name('outcome')]}
          choices={outcomes.map((value) => ({ value, label: t(`reviewOutcome.${value}`) }))}
          isChosen={(value) => value === outcome}
          input={{ onChange: ({ currentTarget }) => setOutcome(outcomes.find((one) => one === currentTarget.value)) }}
        />
        <TextArea
          name={name('note')}
          label={t('note')}
          optional
          limit={limits.longText}
          rows={2}
          error={errors[name('note')]}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <Row>
          <Button type="submit" busy={check.isPending}>
            {t('save')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
