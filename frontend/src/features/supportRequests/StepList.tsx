import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import styles from './SupportRequests.module.css';
import { stateOf } from './stepState';

/** The way of a stödförfrågan, step by step, each with a word for where it is. */
export function StepList({ steps }: { steps: Schemas['SupportRequestView']['steps'] }) {
  const { t } = useTranslation('supportRequests');
  const format = useFormat();
  return (
    <section>
      <h2 className="visually-hidden">{t('steps.title')}</h2>
      <ol className={styles['steps']}>
        {steps.map((step, index) => {
          const state = stateOf(steps, index);
          return (
            <li
              key={step.name}
              className={styles['step']}
              data-state={state}
              aria-current={state === 'current' ? 'step' : undefined}
            >
              <span>{step.name}</span>
              <span className={styles['meta']}>
                {t(`steps.${state}`)}
                {step.at !== null && ` ${format.day(step.at)}`}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
