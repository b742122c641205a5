import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { type OnRequest, steps } from '../queries';
import { useStepForm } from './useStepForm';

interface Props {
  readonly step: 'receive' | 'close';
  readonly request: Schemas['SupportRequestView'];
  readonly onClose: () => void;
}

const run = {
  receive: (on: OnRequest, _: null, key: string) => steps.receive(on, { staff: null }, key),
  close: (on: OnRequest, _: null, key: string) => steps.close(on, {}, key),
};

/** Takes the request in one's own name, or closes it: a sentence that says what happens, and one press. */
export function ConfirmForm({ step, request, onClose }: Props) {
  const { t } = useTranslation('supportRequests');
  const form = useStepForm<null>({ request, run: run[step], said: t(`${step}.done`), onClose });
  return (
    <DraftedForm
      {...form.frame}
      title={t(`action.${step}`)}
      submit={t(`${step}.submit`)}
      onSubmit={() => form.send([], null)}
    >
      <p>{t(`${step}.text`)}</p>
    </DraftedForm>
  );
}
