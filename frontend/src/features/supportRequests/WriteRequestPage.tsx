import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsByField, fieldProblems } from '@/api/formErrors';
import { directoryQuery } from '@/api/reference';
import { useUser } from '@/api/session';
import type { Schemas } from '@/api/types';
import { type DraftState, useDraft } from '@/api/useDraft';
import { useDraftForm } from '@/api/useDraftForm';
import { usePageTitle } from '@/lib/usePageTitle';
import { Button } from '@/ui/Button/Button';
import { ConflictView } from '@/ui/ConflictView/ConflictView';
import { DraftRestored } from '@/ui/DraftStatus/DraftRestored';
import { DraftStatus } from '@/ui/DraftStatus/DraftStatus';
import { ErrorSummary, type FormProblem } from '@/ui/ErrorSummary/ErrorSummary';
import { LeaveGuard } from '@/ui/LeaveGuard/LeaveGuard';
import { announce } from '@/ui/LiveRegion/announce';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { Row, Stack } from '@/ui/Stack/Stack';
import { areasTold, consentThatCovers } from './basis';
import { excerptChoices } from './excerpt';
import { blankForm, commandOf, fieldOfPath, missingFields, type RequestForm } from './form';
import { useSendSupportRequest } from './queries';
import { ReviewRequest } from './ReviewRequest';
import { receiverById, receiverGroups } from './receivers';
import { useBasisOptions } from './useBasisOptions';
import { useSectorLabels } from './useSectorLabels';
import { WriteRequestFields } from './WriteRequestFields';

interface Props {
  readonly view: Schemas['CaseView'];
  readonly onSent: (requestId: string) => void;
  readonly onCancel: () => void;
}

/** Writes a stödförfrågan with the family: first the form, then every word that will be sent, then it is sent. */
export function WriteRequestPage(props: Props) {
  const draft = useDraft<RequestForm>('supportRequest', props.view.caseId);
  return draft.ready ? <Steps {...props} draft={draft} /> : <Skeleton lines={10} />;
}

function Steps({ view, onSent, onCancel, draft }: Props & { draft: DraftState<RequestForm> }) {
  const { t } = useTranslation('supportRequests');
  usePageTitle(view.alias, t('form.title'));
  const { data: directory } = useSuspenseQuery(directoryQuery);
  const written = useDraftForm(draft, blankForm(useUser()));
  const { content: form, change } = written;
  const [faults, setFaults] = useState<FormProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [reviewing, setReviewing] = useState(false);
  const labelOf = useSectorLabels(view.wheels);
  const command = useSendSupportRequest(view.caseId, view.version, (requestId) => {
    written.finish();
    announce(t('review.sent'));
    onSent(requestId);
  });
  const groups = receiverGroups(
    directory,
    view.child?.schoolMunicipality ?? view.child?.registeredMunicipality ?? null,
  );
  const receiver = receiverById(groups, form.toUnitId);
  const choices = excerptChoices(view.wheels);
  const consent =
    receiver && consentThatCovers(view.consents, receiver.branchId, areasTold(form.wheelItems.length > 0));

  const bases = useBasisOptions(view.caseId, receiver, form.wheelItems.length > 0);
  const needsReason = bases?.some((option) => option.basis === form.basis && option.needsReason) ?? false;
  const review = () => {
    const found = missingFields(form, needsReason).map((name) => ({ name, message: t(`form.missing.${name}`) }));
    setFaults(found);
    setAttempt((last) => last + 1);
    setReviewing(found.length === 0);
  };
  const send = () => {
    const { urgency, basis } = form;
    if (urgency === '' || basis === '') return;
    const content = commandOf({ ...form, urgency, basis }, consent?.consentId ?? null);
    if (command.conflict) command.saveAgain(content);
    else command.submit(content);
  };
  const problems = faults.length > 0 ? faults : refusals(command.error, command.conflict !== undefined);
  return (
    <Stack gap="large">
      <LeaveGuard unsaved={written.touched} />
      <h2>{reviewing ? t('review.title') : t('form.title')}</h2>
      <ErrorSummary level={3} problems={problems} attempt={attempt + command.attempt} />
      {command.conflict && <ConflictView changes={command.conflict.changes} onSave={send} />}
      {reviewing && receiver ? (
        <ReviewRequest
          form={form}
          receiver={receiver}
          choices={choices}
          labelOf={labelOf}
          consent={consent}
          busy={command.isPending}
          onSend={send}
          onChange={() => setReviewing(false)}
        />
      ) : (
        <>
          {written.restoredAt && <DraftRestored savedAt={written.restoredAt} onDiscard={written.startOver} />}
          <p>{t('form.lead')}</p>
          <WriteRequestFields
            view={view}
            form={form}
            errors={errorsByField(problems)}
            groups={groups}
            receiver={receiver}
            bases={bases}
            choices={choices}
            labelOf={labelOf}
            onChange={change}
          />
          <DraftStatus savedAt={written.savedAt} failed={written.failed} />
          <Row>
            <Button tone="primary" onClick={review}>
              {t('form.review')}
            </Button>
            <Button tone="quiet" onClick={onCancel}>
              {t('form.cancel')}
            </Button>
          </Row>
        </>
      )}
    </Stack>
  );
}

function refusals(error: Error | null, isConflict: boolean): FormProblem[] {
  if (isConflict) return [];
  return fieldProblems(error).map(({ name, message }) => {
    const field = name === undefined ? undefined : fieldOfPath[name];
    return { ...(field !== undefined && { name: field }), message };
  });
}
