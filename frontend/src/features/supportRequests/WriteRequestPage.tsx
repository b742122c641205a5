import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { othersOf } from '@/api/casePersons';
import { errorsByField, fieldProblems } from '@/api/formErrors';
import { directoryQuery } from '@/api/reference';
import { useUser } from '@/api/session';
import type { Schemas } from '@/api/types';
import { useBasisOptions } from '@/api/useBasisOptions';
import { type DraftState, useDraft } from '@/api/useDraft';
import { useDraftForm } from '@/api/useDraftForm';
import '@/i18n/pages/supportRequests';
import { usePageTitle } from '@/lib/usePageTitle';
import { useReview } from '@/lib/useReview';
import type { FormProblem } from '@/ui/ErrorSummary/ErrorSummary';
import { announce } from '@/ui/LiveRegion/announce';
import { ReviewedForm } from '@/ui/ReviewedForm/ReviewedForm';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { areasTold, consentThatCovers } from './basis';
import { excerptChoices } from './excerpt';
import { blankForm, commandOf, fieldOfPath, missingFields, type RequestForm } from './form';
import { useSendSupportRequest } from './queries';
import { ReviewRequest } from './ReviewRequest';
import { receiverById, receiverGroups } from './receivers';
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

  const bases = useBasisOptions({
    caseId: view.caseId,
    receiver,
    areas: areasTold(form.wheelItems.length > 0),
    concerns: form.concerns,
  });
  const needsReason = bases?.some((option) => option.basis === form.basis && option.needsReason) ?? false;
  const review = useReview(() =>
    missingFields(form, needsReason).map((name) => ({ name, message: t(`form.missing.${name}`) })),
  );
  const send = () => {
    const { urgency, basis } = form;
    if (urgency === '' || basis === '') return;
    const content = commandOf({ ...form, urgency, basis }, consent?.consentId ?? null);
    if (command.conflict) command.saveAgain(content);
    else command.submit(content);
  };
  const problems = review.faults.length > 0 ? review.faults : refusals(command.error, command.conflict !== undefined);
  const reading = review.reviewing && receiver !== undefined;
  return (
    <ReviewedForm
      title={reading ? t('review.title') : t('form.title')}
      problems={problems}
      attempt={review.attempt + command.attempt}
      conflict={command.conflict}
      written={written}
      reviewLabel={t('form.review')}
      cancelLabel={t('form.cancel')}
      onReview={review.begin}
      onCancel={onCancel}
      onSend={send}
      review={
        reading && (
          <ReviewRequest
            form={form}
            receiver={receiver}
            choices={choices}
            labelOf={labelOf}
            consent={consent}
            concerns={othersOf(view)
              .filter(({ personId }) => form.concerns.includes(personId))
              .map(({ name }) => name)}
            busy={command.isPending}
            onSend={send}
            onChange={review.back}
          />
        )
      }
    >
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
    </ReviewedForm>
  );
}

function refusals(error: Error | null, isConflict: boolean): FormProblem[] {
  if (isConflict) return [];
  return fieldProblems(error).map(({ name, message }) => {
    const field = name === undefined ? undefined : fieldOfPath[name];
    return { ...(field !== undefined && { name: field }), message };
  });
}
