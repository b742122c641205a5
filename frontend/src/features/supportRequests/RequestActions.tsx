import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { ActionButton } from '@/ui/ActionButton/ActionButton';
import styles from './SupportRequests.module.css';
import { AnswerForm } from './steps/AnswerForm';
import { ConfirmForm } from './steps/ConfirmForm';
import { FeedbackForm } from './steps/FeedbackForm';
import { TextForm } from './steps/TextForm';

type Request = Schemas['SupportRequestView'];

/** The steps in the order of the way. The host says which of them this viewer may take now, and why not otherwise. */
const steps = ['receive', 'askSupplement', 'supplement', 'answer', 'feedback', 'close'] as const;
type Step = (typeof steps)[number];

/** What can be done with the request now. */
export function RequestActions({ request }: { request: Request }) {
  const { t } = useTranslation('supportRequests');
  const [taking, setTaking] = useState<Step>();
  const offered = steps.flatMap((step) => {
    const action = request.actions.find((one) => one.name === step);
    return action ? [{ step, action }] : [];
  });
  const first = offered.find(({ action }) => action.allowed)?.step;
  return (
    <section className={styles['section']} data-print="no">
      <h2>{t('action.title')}</h2>
      {offered.length === 0 && <p>{t('action.none')}</p>}
      {taking !== undefined && <Form step={taking} request={request} onClose={() => setTaking(undefined)} />}
      {taking === undefined && (
        <div className={styles['buttons']}>
          {offered.map(({ step, action }) => (
            <ActionButton
              key={step}
              action={action}
              tone={step === first ? 'primary' : 'secondary'}
              onPress={() => setTaking(step)}
            >
              {t(`action.${step}`)}
            </ActionButton>
          ))}
        </div>
      )}
    </section>
  );
}

function Form({ step, ...rest }: { step: Step; request: Request; onClose: () => void }) {
  switch (step) {
    case 'receive':
    case 'close':
      return <ConfirmForm step={step} {...rest} />;
    case 'askSupplement':
    case 'supplement':
      return <TextForm step={step} {...rest} />;
    case 'answer':
      return <AnswerForm {...rest} />;
    case 'feedback':
      return <FeedbackForm {...rest} />;
  }
}
