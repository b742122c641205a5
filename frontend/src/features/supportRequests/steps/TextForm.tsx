import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import type { Schemas } from '@/api/types';
import { TextArea } from '@/ui/TextArea/TextArea';
import { type OnRequest, steps } from '../queries';
import { StepForm } from './StepForm';
import { useStepForm } from './useStepForm';

interface Props {
  readonly step: 'askSupplement' | 'supplement';
  readonly request: Schemas['SupportRequestView'];
  readonly onClose: () => void;
}

const run = {
  askSupplement: (on: OnRequest, question: string, key: string) => steps.askSupplement(on, { question }, key),
  supplement: (on: OnRequest, text: string, key: string) => steps.supplement(on, { text }, key),
};

const field = { askSupplement: 'question', supplement: 'text' } as const;

/** A question back to the school, or the school's answer to it. */
export function TextForm({ step, request, onClose }: Props) {
  const { t } = useTranslation('supportRequests');
  const { limits } = useReference();
  const [text, setText] = useState('');
  const name = field[step];
  const form = useStepForm<string>({ request, run: run[step], said: t(`${step}.done`), onClose, fields: [name] });
  const submit = () => form.send(text.trim() === '' ? [{ name, message: t(`${step}.missing`) }] : [], text.trim());
  return (
    <StepForm {...form.frame} title={t(`action.${step}`)} submit={t(`${step}.submit`)} onSubmit={submit}>
      <TextArea
        name={name}
        label={step === 'askSupplement' ? t('askSupplement.question') : t('supplement.text')}
        help={t(`${step}.help`)}
        limit={limits.longText}
        value={text}
        error={form.errors[name]}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
    </StepForm>
  );
}
