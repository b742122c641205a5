import { useReference } from '@/api/reference';
import { Disclosure } from '@/ui/Disclosure/Disclosure';
import { Fieldset } from '@/ui/Fieldset/Fieldset';
import { TextArea } from '@/ui/TextArea/TextArea';
import { useOpenCaseForm } from './context';
import styles from './OpenCasePage.module.css';

const questions = ['obstacles', 'missingInformation', 'whatICanDo', 'whatWeCanDo', 'helpFromOthers'] as const;

/** What was noticed, and the five questions of the practice model for those they help. */
export function ReasonSection() {
  const { t, register, getValues, errorOf } = useOpenCaseForm();
  const { limits } = useReference();
  const answered = questions.some((name) => getValues(`reason.${name}`) !== '');
  return (
    <div className={styles['section']}>
      <Fieldset legend={t('reason')} large>
        <TextArea
          label={t('signal')}
          help={t('signalHelp')}
          limit={limits.longText}
          error={errorOf('reason.signal')}
          {...register('reason.signal')}
          defaultValue={getValues('reason.signal')}
        />
        <Disclosure summary={t('questions')} open={answered}>
          <p>{t('questionsHelp')}</p>
          {questions.map((name) => (
            <TextArea
              key={name}
              label={t(name)}
              optional
              rows={2}
              limit={limits.longText}
              error={errorOf(`reason.${name}`)}
              {...register(`reason.${name}`)}
              defaultValue={getValues(`reason.${name}`)}
            />
          ))}
        </Disclosure>
      </Fieldset>
    </div>
  );
}
