import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsByField, fieldProblems } from '@/api/formErrors';
import type { Schemas } from '@/api/types';
import { type DraftState, useDraft } from '@/api/useDraft';
import { useDraftForm } from '@/api/useDraftForm';
import { Button } from '@/ui/Button/Button';
import { ConflictView } from '@/ui/ConflictView/ConflictView';
import { DraftRestored } from '@/ui/DraftStatus/DraftRestored';
import { DraftStatus } from '@/ui/DraftStatus/DraftStatus';
import { ErrorSummary, type FormProblem } from '@/ui/ErrorSummary/ErrorSummary';
import { LeaveGuard } from '@/ui/LeaveGuard/LeaveGuard';
import { announce } from '@/ui/LiveRegion/announce';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { Row, Stack } from '@/ui/Stack/Stack';
import { useFormFocus } from '@/ui/useFormFocus';
import { AnswerFields } from './AnswerFields';
import { useAnswerConflict } from './answerConflict';
import { type AnswerForm, blankAnswer, commandOf, missingIn } from './answerForm';
import styles from './Consent.module.css';
import { useRecordAnswer } from './queries';
import { useConsentWords } from './useConsentWords';

interface Props {
  readonly caseId: string;
  readonly version: string;
  readonly consent: Schemas['ConsentView'];
  readonly person: Schemas['ConsentPerson'];
  readonly name: string;
  readonly onClose: () => void;
}

/** Records what one person answers, read back as a sentence before it is saved. */
export function RecordAnswer(props: Props) {
  const draft = useDraft<AnswerForm>('consentAnswer', `${props.consent.consentId}-${props.person.personId}`);
  return draft.ready ? <Form {...props} draft={draft} /> : <Skeleton lines={4} />;
}

function Form({ caseId, version, consent, person, name, onClose, draft }: Props & { draft: DraftState<AnswerForm> }) {
  const { t } = useTranslation('consent');
  const written = useDraftForm(draft, blankAnswer(consent, person.interpreterUsed));
  const form = written.content;
  const [faults, setFaults] = useState<FormProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [checking, setChecking] = useState(false);
  const panel = useFormFocus<HTMLDivElement>();
  const title = useId();
  // The answer is recorded on what stood there when the form was opened, also if the page has been refreshed since.
  const [opened] = useState({ version, person });
  const command = useRecordAnswer(caseId, consent.consentId, opened.version, () => {
    written.finish();
    announce(t('record.saved', { name }));
    onClose();
  });
  const check = () => {
    const found = missingIn(form).map((field) => ({
      name: `${person.personId}.${field}`,
      message: t(`record.missing.${field}`),
    }));
    setFaults(found);
    setAttempt((last) => last + 1);
    setChecking(found.length === 0);
  };
  const change = (part: Partial<AnswerForm>) => {
    written.change(part);
    setChecking(false);
  };
  const startOver = () => {
    written.startOver();
    setChecking(false);
  };
  const { answer } = form;
  const { conflict } = command;
  const problems = faults.length > 0 || conflict ? faults : fieldProblems(command.error, () => false);
  const differing = useAnswerConflict({ consent, before: opened.person, now: person, form, change });
  const save = () => {
    if (answer === undefined) return;
    const content = commandOf(person.personId, { ...form, answer });
    if (conflict) command.saveAgain(content);
    else command.submit(content);
  };
  return (
    <div ref={panel} className={styles['form']} role="group" aria-labelledby={title}>
      <LeaveGuard unsaved={written.touched} />
      <Stack>
        <h5 id={title}>{t('record.title', { name })}</h5>
        {written.restoredAt && <DraftRestored savedAt={written.restoredAt} onDiscard={startOver} />}
        <ErrorSummary level={5} problems={problems} attempt={attempt + command.attempt} />
        {conflict && <ConflictView changes={conflict.changes} fields={differing} onSave={checking ? save : check} />}
        <AnswerFields
          consent={consent}
          name={name}
          form={form}
          prefix={person.personId}
          errors={errorsByField(problems)}
          onChange={change}
        />
        {checking && answer !== undefined && (
          <ReadBack
            consent={consent}
            name={name}
            form={{ ...form, answer }}
            busy={command.isPending}
            onSave={save}
            onBack={() => setChecking(false)}
          />
        )}
        <DraftStatus savedAt={written.savedAt} failed={written.failed} />
        {!checking && (
          <Row>
            <Button tone="primary" onClick={check}>
              {t('record.check')}
            </Button>
            <Button tone="quiet" onClick={onClose}>
              {t('record.cancel')}
            </Button>
          </Row>
        )}
      </Stack>
    </div>
  );
}

interface ReadBackProps {
  readonly consent: Schemas['ConsentView'];
  readonly name: string;
  readonly form: AnswerForm & { answer: NonNullable<AnswerForm['answer']> };
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly onBack: () => void;
}

/** What will be saved, as a sentence to read aloud (WCAG 3.3.4). */
function ReadBack({ consent, name, form, busy, onSave, onBack }: ReadBackProps) {
  const { t } = useTranslation('consent');
  const words = useConsentWords();
  const branches = consent.receiving.filter(({ branchId }) => form.branches.includes(branchId)).map((one) => one.name);
  return (
    <div className={styles['readBack']} role="status">
      <h5>{t('record.confirmTitle')}</h5>
      <p>
        {t(`record.confirm.${form.answer}`, { name, areas: words.areas(form.areas), branches: words.list(branches) })}
      </p>
      <Row>
        <Button tone="primary" busy={busy} onClick={onSave}>
          {t('record.save')}
        </Button>
        <Button onClick={onBack}>{t('record.back')}</Button>
      </Row>
    </div>
  );
}
