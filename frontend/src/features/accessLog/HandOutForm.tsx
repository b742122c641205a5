import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsByField, type FieldProblem, fieldProblems } from '@/api/formErrors';
import { useReference } from '@/api/reference';
import type { Schemas } from '@/api/types';
import { Button } from '@/ui/Button/Button';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { LeaveGuard } from '@/ui/LeaveGuard/LeaveGuard';
import { Select } from '@/ui/Select/Select';
import { Row, Stack } from '@/ui/Stack/Stack';
import { TextArea } from '@/ui/TextArea/TextArea';

interface Props {
  readonly view: Schemas['CaseView'];
  readonly busy: boolean;
  readonly error: Error | null;
  readonly attempt: number;
  readonly onSubmit: (content: Schemas['HandOutReaders']) => void;
  readonly onCancel: () => void;
}

/** For whom, and the assessment that goes with it. Who may get it at which age is the host's to say. */
export function HandOutForm({ view, busy, error, attempt, onSubmit, onCancel }: Props) {
  const { t } = useTranslation('accessLog');
  const { t: common } = useTranslation('common');
  const { limits } = useReference();
  const [personId, setPersonId] = useState('');
  const [assessment, setAssessment] = useState('');
  const [faults, setFaults] = useState<readonly FieldProblem[]>([]);
  const [tries, setTries] = useState(0);
  const refused = fieldProblems(error, (name) => name === 'personId' || name === 'assessment');
  const problems = faults.length > 0 ? faults : refused;
  const errors = errorsByField(problems);
  const submit = () => {
    setFaults(personId === '' ? [{ name: 'personId', message: t('handOut.required_personId') }] : []);
    setTries((count) => count + 1);
    if (personId !== '') onSubmit({ personId, assessment: assessment.trim() || null });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <LeaveGuard unsaved={assessment !== '' && !busy} />
      <Stack>
        <h2>{t('handOut.title')}</h2>
        <p>{t('handOut.lead')}</p>
        <ErrorSummary level={3} problems={problems} attempt={tries + attempt} />
        <Select
          name="personId"
          label={t('handOut.recipient')}
          error={errors['personId']}
          options={recipientsOf(view, t('handOut.theChild')).map(({ id, name }) => ({ value: id, label: name }))}
          value={personId}
          onChange={({ currentTarget }) => setPersonId(currentTarget.value)}
        />
        <TextArea
          name="assessment"
          label={t('handOut.assessment')}
          help={t('handOut.assessmentHelp')}
          optional
          limit={limits.longText}
          rows={4}
          error={errors['assessment']}
          value={assessment}
          onChange={({ currentTarget }) => setAssessment(currentTarget.value)}
        />
        <p>{t('handOut.logged')}</p>
        <Row>
          <Button tone="primary" type="submit" busy={busy}>
            {t('handOut.make')}
          </Button>
          <Button tone="quiet" onClick={onCancel}>
            {common('cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

/** The child and those who have custody: a parent without it, and a relative, have no right to it. */
function recipientsOf({ child, guardians }: Schemas['CaseView'], theChild: string) {
  return [
    ...(child === null ? [] : [{ id: child.personId, name: child.givenName ?? theChild }]),
    ...guardians.flatMap(({ personId, kind, name }) =>
      kind === 'nonCustodialParent' || name === null ? [] : [{ id: personId, name }],
    ),
  ];
}
