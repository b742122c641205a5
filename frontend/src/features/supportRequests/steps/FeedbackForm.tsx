import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recipientsQuery } from '@/api/recipients';
import { useReference } from '@/api/reference';
import type { Code, Schemas } from '@/api/types';
import { RadioGroup } from '@/ui/Choices/Choices';
import { TextArea } from '@/ui/TextArea/TextArea';
import { steps } from '../queries';
import styles from '../SupportRequests.module.css';
import { StepForm } from './StepForm';
import { useStepForm } from './useStepForm';

type Basis = Code<'LegalBasis'>;
type Kind = Code<'FeedbackKind'>;

const kinds = ['answeredToGuardians', 'withContent'] as const satisfies readonly Kind[];

interface Props {
  readonly request: Schemas['SupportRequestView'];
  readonly onClose: () => void;
}

/** Återkoppling: that the guardians have been answered, which may always be told, or content, which needs a basis of its own. */
export function FeedbackForm({ request, onClose }: Props) {
  const { t } = useTranslation('supportRequests');
  const { limits, bases } = useReference();
  const [kind, setKind] = useState<Kind>();
  const [text, setText] = useState('');
  const [basis, setBasis] = useState<Basis>();
  const [reason, setReason] = useState('');
  const { data: recipients = [] } = useQuery(recipientsQuery(request.caseId, 'interventions'));
  const school = recipients.find((one) => one.branchId === request.from.branchId);
  const open = school?.options.filter((option) => option.allowed) ?? [];
  const form = useStepForm<Schemas['GiveFeedback']>({
    request,
    run: steps.feedback,
    said: t('feedback.done'),
    onClose,
    fields: ['kind', 'text', 'basis', 'basisReason'],
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
      },
    );
  return (
    <StepForm {...form.frame} title={t('action.feedback')} submit={t('feedback.submit')} onSubmit={submit}>
      <p>{t('feedback.explain')}</p>
      <RadioGroup
        name="kind"
        legend={t('feedback.kind')}
        error={form.errors['kind']}
        choices={kinds.map((value) => ({ value, label: t(`feedback.${value}`) }))}
        isChosen={(value) => value === kind}
        input={{ onChange: ({ currentTarget }) => setKind(kinds.find((one) => one === currentTarget.value)) }}
      />
      {withContent && open.length === 0 && (
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
            onChange: ({ currentTarget }) => setBasis(open.find((one) => one.basis === currentTarget.value)?.basis),
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
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
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
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      )}
    </StepForm>
  );
}
