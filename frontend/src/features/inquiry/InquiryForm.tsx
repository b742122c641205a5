import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsByField, type FieldProblem, fieldProblems } from '@/api/formErrors';
import { isMissing } from '@/api/problem';
import { directoryQuery } from '@/api/reference';
import { useUser } from '@/api/session';
import type { Code, Schemas } from '@/api/types';
import { today } from '@/i18n/format';
import { swedishInstant } from '@/i18n/swedishInstant';
import { Button } from '@/ui/Button/Button';
import { DateField } from '@/ui/DateField/DateField';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { Select } from '@/ui/Select/Select';
import { Row, Stack } from '@/ui/Stack/Stack';
import { TextField } from '@/ui/TextField/TextField';

const kinds = ['lexSarah', 'lexMaria', 'supervision', 'other'] as const satisfies readonly Code<'InquiryKind'>[];
const fields = ['caseNumber', 'unitId', 'day', 'time', 'kind', 'reference'] as const;
type Content = Record<(typeof fields)[number], string>;

interface Props {
  readonly busy: boolean;
  readonly error: Error | null;
  readonly attempt: number;
  readonly onSubmit: (content: Schemas['OpenInquiry']) => void;
}

/** Which case, which unit, when and for what inquiry. The time is Swedish local time. */
export function InquiryForm({ busy, error, attempt, onSubmit }: Props) {
  const { t } = useTranslation('inquiry');
  const units = useOwnUnits();
  const [content, setContent] = useState<Content>({
    caseNumber: '',
    unitId: '',
    day: today(),
    time: '12:00',
    kind: '',
    reference: '',
  });
  const [faults, setFaults] = useState<readonly FieldProblem[]>([]);
  const [tries, setTries] = useState(0);
  const problems = faults.length > 0 ? faults : refusals(error, t('notFound'));
  const errors = errorsByField(problems);
  const field = (name: keyof Content) => ({
    name,
    error: errors[name],
    value: content[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setContent((last) => ({ ...last, [name]: value })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = fields
      .filter((name) => content[name].trim() === '')
      .map((name) => ({ name, message: t(`required_${name}`) }));
    setFaults(missing);
    setTries((count) => count + 1);
    if (missing.length > 0) return;
    onSubmit({
      caseNumber: content.caseNumber.trim(),
      unitId: content.unitId,
      at: swedishInstant(content.day, content.time),
      kind: kinds.find((one) => one === content.kind) ?? null,
      reference: content.reference.trim(),
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <ErrorSummary problems={problems} attempt={tries + attempt} />
        <TextField {...field('caseNumber')} label={t('caseNumber')} width="medium" />
        <Select {...field('unitId')} label={t('unit')} options={units} />
        <Row>
          <DateField {...field('day')} label={t('day')} />
          <TextField {...field('time')} type="time" label={t('time')} width="short" />
        </Row>
        <Select
          {...field('kind')}
          label={t('kind')}
          options={kinds.map((value) => ({ value, label: t(`inquiryKind.${value}`) }))}
        />
        <TextField {...field('reference')} label={t('reference')} help={t('referenceHelp')} width="medium" />
        <Row>
          <Button type="submit" tone="primary" busy={busy}>
            {t('show')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

/** The units of one's own verksamhet: secrecy holds towards the others of the same huvudman too. */
function useOwnUnits() {
  const { active } = useUser();
  const { data } = useQuery(directoryQuery);
  const branches = data?.principals.flatMap((principal) => principal.branches) ?? [];
  const own = branches.find((branch) => branch.branchId === active?.branchId);
  return (own?.units ?? []).map((unit) => ({ value: unit.unitId, label: unit.name }));
}

/** A case in which the unit took no part then is answered like one that does not exist. Day and time are one field to the host. */
function refusals(error: Error | null, notFound: string): FieldProblem[] {
  if (isMissing(error)) return [{ name: 'caseNumber', message: notFound }];
  return fieldProblems(error, (name) => name === 'at' || fields.some((one) => one === name)).map((problem) =>
    problem.name === 'at' ? { ...problem, name: 'day' } : problem,
  );
}
