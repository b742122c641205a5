import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsByField, fieldProblems } from '@/api/formErrors';
import type { Code, Schemas } from '@/api/types';
import { Button } from '@/ui/Button/Button';
import { RadioGroup } from '@/ui/Choices/Choices';
import { ConflictView } from '@/ui/ConflictView/ConflictView';
import { ErrorSummary, type FormProblem } from '@/ui/ErrorSummary/ErrorSummary';
import { announce } from '@/ui/LiveRegion/announce';
import { Row, Stack } from '@/ui/Stack/Stack';
import { useFormFocus } from '@/ui/useFormFocus';
import { type Edition, perspectives } from './model';
import { useStartWheel } from './queries';
import styles from './SectorEditor.module.css';

interface Props {
  readonly view: Schemas['CaseView'];
  readonly edition: Edition;
  readonly onStarted: () => void;
  readonly onCancel: () => void;
}

type Perspective = Code<'Perspective'>;

/** Begins a conversation: who tells, and for a guardian which one. */
export function StartWheel({ view, edition, onStarted, onCancel }: Props) {
  const { t } = useTranslation('wheel');
  const [perspective, setPerspective] = useState<Perspective>();
  const [guardian, setGuardian] = useState<string>();
  const [faults, setFaults] = useState<FormProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const form = useFormFocus<HTMLElement>();
  const command = useStartWheel(view.caseId, view.version, () => {
    announce(t('start.done'));
    onStarted();
  });
  const guardians = view.guardians.filter((one) => one.name !== null);
  const respondentId =
    perspective === 'guardian' ? (guardian ?? null) : perspective === 'child' ? (view.child?.personId ?? null) : null;
  const submit = () => {
    const found = faultsOf(perspective, respondentId).map((name) => ({ name, message: t(`start.missing.${name}`) }));
    setFaults(found);
    setAttempt((last) => last + 1);
    if (perspective !== undefined && found.length === 0) command.submit({ ...edition, perspective, respondentId });
  };
  const { conflict } = command;
  const refused = conflict ? [] : fieldProblems(command.error, (name) => name === 'perspective');
  const problems = faults.length > 0 ? faults : refused;
  const errors = errorsByField(problems);
  return (
    <section ref={form} className={styles['editor']} aria-labelledby="start-wheel">
      <Stack>
        <h3 id="start-wheel">{t('start.title')}</h3>
        <ErrorSummary level={4} problems={problems} attempt={attempt + command.attempt} />
        {conflict && <ConflictView changes={conflict.changes} onSave={() => command.saveAgain()} />}
        <RadioGroup
          name="perspective"
          legend={t('start.perspective')}
          help={t('start.perspectiveHelp')}
          error={errors['perspective']}
          choices={perspectives.map((value) => ({ value, label: t(`start.option.${value}`) }))}
          isChosen={(value) => value === perspective}
          input={{ onChange: (event) => setPerspective(perspectives.find((one) => one === event.currentTarget.value)) }}
        />
        {perspective === 'guardian' && guardians.length > 0 && (
          <RadioGroup
            name="respondent"
            legend={t('start.respondent')}
            error={errors['respondent']}
            choices={guardians.map((one) => ({ value: one.personId, label: one.name }))}
            isChosen={(value) => value === guardian}
            input={{ onChange: (event) => setGuardian(event.currentTarget.value) }}
          />
        )}
        {perspective === 'guardian' && guardians.length === 0 && <p>{t('start.noGuardian')}</p>}
        <Row>
          <Button tone="primary" busy={command.isPending} onClick={submit}>
            {t('start.submit')}
          </Button>
          <Button tone="quiet" onClick={onCancel}>
            {t('start.cancel')}
          </Button>
        </Row>
      </Stack>
    </section>
  );
}

function faultsOf(perspective: Perspective | undefined, respondentId: string | null): ('perspective' | 'respondent')[] {
  if (perspective === undefined) return ['perspective'];
  return perspective === 'guardian' && respondentId === null ? ['respondent'] : [];
}
