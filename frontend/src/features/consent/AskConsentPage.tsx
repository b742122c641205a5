import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsByField, fieldProblems } from '@/api/formErrors';
import { directoryQuery, useReference } from '@/api/reference';
import { useUser } from '@/api/session';
import type { Schemas } from '@/api/types';
import { type DraftState, useDraft } from '@/api/useDraft';
import { useDraftForm } from '@/api/useDraftForm';
import { today } from '@/i18n/format';
import { type LanguageCode, languageOf } from '@/i18n/languages';
import { usePageTitle } from '@/lib/usePageTitle';
import { useReview } from '@/lib/useReview';
import { Button } from '@/ui/Button/Button';
import type { FormProblem } from '@/ui/ErrorSummary/ErrorSummary';
import { announce } from '@/ui/LiveRegion/announce';
import { ReviewedForm } from '@/ui/ReviewedForm/ReviewedForm';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { Row } from '@/ui/Stack/Stack';
import { AskConsentFields } from './AskConsentFields';
import { type AskForm, blankAsk, commandOf, faultsIn, fieldOfPath, renewed, whoIsAsked } from './askForm';
import { currentVersion, readAloudVersionsQuery } from './consentTexts';
import { useAskConsent } from './queries';
import { ReadAloud } from './ReadAloud';
import { receiverChoice } from './receivers';

interface Props {
  readonly view: Schemas['CaseView'];
  /** A receiver that another page has already said is missing. */
  readonly receiver: string | undefined;
  /** The consent that is asked for anew before it ends; undefined for a first question. */
  readonly renews: string | undefined;
  readonly onAsked: () => void;
  readonly onCancel: () => void;
}

/** Asks the family: first the form, then the whole question as it is read aloud, then it is saved. */
export function AskConsentPage(props: Props) {
  const renewed = props.view.consents.find(({ consentId }) => consentId === props.renews);
  const draft = useDraft<AskForm>(renewed ? 'consentRenewal' : 'consent', renewed?.consentId ?? props.view.caseId);
  return draft.ready ? <Steps {...props} renewed={renewed} draft={draft} /> : <Skeleton lines={8} />;
}

interface StepsProps extends Props {
  readonly renewed: Schemas['ConsentView'] | undefined;
  readonly draft: DraftState<AskForm>;
}

function Steps({ view, receiver, renewed: earlier, onAsked, onCancel, draft }: StepsProps) {
  const { t, i18n } = useTranslation('consent');
  const title = t(earlier ? 'renewal.title' : 'ask.title');
  usePageTitle(view.alias, title);
  const { consentMaxMonths } = useReference();
  const { active } = useUser();
  const { data: directory } = useSuspenseQuery(directoryQuery);
  const { data: versions } = useSuspenseQuery(readAloudVersionsQuery);
  // The child's language, where the text exists in it.
  const [locale, setLocale] = useState<LanguageCode>(languageOf(view.child?.language ?? i18n.language).code);
  const readAloud = { version: currentVersion(versions), locale };
  const asked = whoIsAsked(view);
  const written = useDraftForm(draft, earlier ? renewed(earlier, asked, today()) : blankAsk(asked, today(), receiver));
  const { content: form, change } = written;
  const command = useAskConsent(view.caseId, view.version, () => {
    written.finish();
    announce(t('ask.sent'));
    onAsked();
  });
  const choice = receiverChoice(directory, view.child, view.parties, active?.branchId ?? '');
  const review = useReview(() =>
    faultsIn(form, today(), consentMaxMonths).map((fault) => ({
      name: fault.field,
      message:
        fault.field === 'to'
          ? t(`ask.period.${fault.period}`, { months: consentMaxMonths })
          : t(`ask.missing.${fault.field}`),
    })),
  );
  const refused = command.conflict
    ? []
    : fieldProblems(command.error).map(({ name, message }) => ({
        ...(name !== undefined && { name: fieldOfPath(name) }),
        message,
      }));
  const problems: readonly FormProblem[] = review.faults.length > 0 ? review.faults : refused;
  const send = () => {
    const content = commandOf(form, readAloud, earlier?.consentId ?? null);
    if (command.conflict) command.saveAgain(content);
    else command.submit(content);
  };
  return (
    <ReviewedForm
      title={title}
      problems={problems}
      attempt={review.attempt + command.attempt}
      conflict={command.conflict}
      written={written}
      reviewLabel={t('ask.review')}
      cancelLabel={t('ask.cancel')}
      onReview={review.begin}
      onCancel={onCancel}
      onSend={send}
      review={
        review.reviewing && (
          <>
            <ReadAloud
              form={form}
              discloser={active?.branchName ?? ''}
              choice={choice}
              onLocale={setLocale}
              {...readAloud}
            />
            <Row>
              <Button tone="primary" busy={command.isPending} onClick={send}>
                {t('ask.send')}
              </Button>
              <Button onClick={review.back}>{t('ask.back')}</Button>
            </Row>
          </>
        )
      }
    >
      {earlier && <p>{t('renewal.lead')}</p>}
      <p>{t('ask.lead')}</p>
      <p>{t('ask.discloser', { branch: active?.branchName ?? '' })}</p>
      <AskConsentFields form={form} asked={asked} choice={choice} errors={errorsByField(problems)} onChange={change} />
    </ReviewedForm>
  );
}
