import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useOthersInCase } from '@/api/casePersons';
import { recipientsQuery } from '@/api/recipients';
import { useReference } from '@/api/reference';
import type { Code, Schemas } from '@/api/types';
import { type DraftState, useDraft } from '@/api/useDraft';
import { useDraftForm } from '@/api/useDraftForm';
import { RadioGroup } from '@/ui/Choices/Choices';
import { ConcernsPicker } from '@/ui/ConcernsPicker/ConcernsPicker';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextArea } from '@/ui/TextArea/TextArea';
import { steps } from '../queries';
import styles from '../SupportRequests.module.css';
import { stillIn } from './concerned';
import { useStepForm } from './useStepForm';

type Basis = Code<'LegalBasis'>;
type Kind = Code<'FeedbackKind'>;

const kinds = ['answeredToGuardians', 'withContent'] as const satisfies readonly Kind[];

interface Typed {
  readonly kind: Kind | undefined;
  readonly text: string;
  readonly basis: Basis | undefined;
  readonly reason: string;
  readonly concerns: readonly string[];
}

const blank: Typed = { kind: undefined, text: '', basis: undefined, reason: '', concerns: [] };

interface Props {
  readonly request: Schemas['SupportRequestView'];
  readonly onClose: () => void;
}

/** Återkoppling: that the guardians have been answered, which may always be told, or content, which needs a basis of its own. */
export function FeedbackForm(props: Props) {
  const draft = useDraft<Typed>('feedback', props.request.requestId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={6} />;
}

function Fields({ request, onClose, draft }: Props & { draft: DraftState<Typed> }) {
  const { t } = useTranslation('supportRequests');
  const { limits, bases } = useReference();
  const written = useDraftForm<Typed>(draft, blank);
  const { kind, text, reason } = written.content;
  const others = useOthersInCase(request.caseId);
  const concerns = stillIn(others, written.content.concerns);
  const { data: recipients } = useQuery({
    ...recipientsQuery(request.caseId, 'interventions', { concerns }),
    placeholderData: keepPreviousData,
  });
  const school = recipients?.find((one) => one.branchId === request.from.branchId);
  const open = school?.options.filter((option) => option.allowed) ?? [];
  // A basis that was chosen in a draft may have ceased to hold.
  const basis = open.find((option) => option.basis === written.content.basis)?.basis;
  const form = useStepForm<Schemas['GiveFeedback']>({
    request,
    run: steps.feedback,
    said: t('feedback.done'),
    onClose,
    fields: ['kind', 'text', 'basis', 'basisReason', 'concerns'],
    written,
  });
  const withContent = kind === 'withContent';
  const reasoned = open.some((option) => option.basis === basis && option.needsReason);
  const submit = () =>
    form.send(
      [
        ...(kind === undefined ? [{ name: 'kind', message: t('feedback.missingKind') }] : []),
        ...(withContent && text.trim() === '' ? [{ name: 'text', message: t('feedback.missingText') }] : []),
        ...(withContent && basis === undefined ? [{ name: 'basis', message: t('feedback.missingBasis') }] : []),
        ...(withContent && reasoned && reason.trim() === ''
          ? [{ name: 'basisReason', message: t('form.missing.basisReason') }]
          : []),
      ],
      {
        kind: kind ?? null,
        text: withContent ? text.trim() : null,
        basis: withContent ? (basis ?? null) : null,
        basisReason: withContent && reasoned ? reason.trim() : null,
        concerns: withContent ? concerns : null,
      },
    );
  return (
    <DraftedForm {...form.frame} title={t('action.feedback')} submit={t('feedback.submit')} onSubmit={submit}>
      <p>{t('feedback.explain')}</p>
      <RadioGroup
        name="kind"
        legend={t('feedback.kind')}
        error={form.errors['kind']}
        choices={kinds.map((value) => ({ value, label: t(`feedback.${value}`) }))}
        isChosen={(value) => value === kind}
        input={{
          onChange: ({ currentTarget }) => written.change({ kind: kinds.find((one) => one === currentTarget.value) }),
        }}
      />
      {withContent && (
        <ConcernsPicker
          name="concerns"
          persons={others}
          value={concerns}
          // What holds for one person does not for another, so the basis is chosen anew.
          onChange={(chosen) => written.change({ concerns: chosen, basis: undefined })}
        />
      )}
      {withContent && recipients !== undefined && open.length === 0 && (
        <p id="field-basis" tabIndex={-1} className={styles['why']}>
          {t('feedback.noBasis', { branch: request.from.unitName })}{' '}
          {school?.options.map((option) => option.why).join(' ')}
        </p>
      )}
      {withContent && open.length > 0 && (
        <RadioGroup
          name="basis"
          legend={t('form.basis')}
          error={form.errors['basis']}
          choices={open.map((option) => ({
            value: option.basis,
            label: bases.find((one) => one.basis === option.basis)?.name ?? option.basis,
            hint: option.why,
          }))}
          isChosen={(value) => value === basis}
          input={{
            onChange: ({ currentTarget }) =>
              written.change({ basis: open.find((one) => one.basis === currentTarget.value)?.basis }),
          }}
        />
      )}
      {withContent && reasoned && (
        <TextArea
          name="basisReason"
          label={t('form.basisReason')}
          help={t('form.basisReasonHelp')}
          limit={limits.longText}
          rows={2}
          value={reason}
          error={form.errors['basisReason']}
          onChange={({ currentTarget }) => written.change({ reason: currentTarget.value })}
        />
      )}
      {withContent && open.length > 0 && (
        <TextArea
          name="text"
          label={t('feedback.text')}
          help={t('feedback.textHelp')}
          limit={limits.longText}
          value={text}
          error={form.errors['text']}
          onChange={({ currentTarget }) => written.change({ text: currentTarget.value })}
        />
      )}
    </DraftedForm>
  );
}
