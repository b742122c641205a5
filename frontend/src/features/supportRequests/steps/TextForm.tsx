import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import type { Schemas } from '@/api/types';
import { type DraftState, useDraft } from '@/api/useDraft';
import { useDraftForm } from '@/api/useDraftForm';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextArea } from '@/ui/TextArea/TextArea';
import { type OnRequest, steps } from '../queries';
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

interface Typed {
  readonly text: string;
}

/** A question back to the school, or the school's answer to it. */
export function TextForm(props: Props) {
  const draft = useDraft<Typed>(props.step, props.request.requestId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={4} />;
}

function Fields({ step, request, onClose, draft }: Props & { draft: DraftState<Typed> }) {
  const { t } = useTranslation('supportRequests');
  const { limits } = useReference();
  const written = useDraftForm<Typed>(draft, { text: '' });
  const text = written.content.text.trim();
  const name = field[step];
  const form = useStepForm<string>({
    request,
    run: run[step],
    said: t(`${step}.done`),
    onClose,
    fields: [name],
    written,
  });
  const submit = () => form.send(text === '' ? [{ name, message: t(`${step}.missing`) }] : [], text);
  return (
    <DraftedForm {...form.frame} title={t(`action.${step}`)} submit={t(`${step}.submit`)} onSubmit={submit}>
      <TextArea
        name={name}
        label={step === 'askSupplement' ? t('askSupplement.question') : t('supplement.text')}
        help={t(`${step}.help`)}
        limit={limits.longText}
        value={written.content.text}
        error={form.errors[name]}
        onChange={({ currentTarget }) => written.change({ text: currentTarget.value })}
      />
    </DraftedForm>
  );
}
