import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import { Notice } from '@/ui/Notice/Notice';
import styles from './SupportRequests.module.css';

type Request = Schemas['SupportRequestView'];

/** Questions back to the school, and what it answered. */
export function SupplementsView({ supplements }: Pick<Request, 'supplements'>) {
  const { t } = useTranslation('supportRequests');
  const format = useFormat();
  if (supplements.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h2>{t('supplements.title')}</h2>
      <ol className={styles['rows']}>
        {supplements.map((one) => (
          <li key={one.askedAt}>
            <p className={styles['meta']}>{t('supplements.askedAt', { date: format.instant(one.askedAt) })}</p>
            {one.question !== null && (
              <p className={styles['text']} dir="auto">
                {one.question}
              </p>
            )}
            <p className={styles['meta']}>
              {one.answeredAt === null
                ? t('supplements.waiting')
                : t('supplements.answeredAt', { date: format.instant(one.answeredAt) })}
            </p>
            {one.answer !== null && (
              <p className={styles['text']} dir="auto">
                {one.answer}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The answer, for whoever may see it: it is socialtjänsten's own. */
export function AnswerView({ answer, answeredAt }: Pick<Request, 'answer' | 'answeredAt'>) {
  const { t } = useTranslation('supportRequests');
  const format = useFormat();
  if (answer === null) return null;
  return (
    <section className={styles['section']}>
      <h2>{t('answerView.title')}</h2>
      <p>
        <strong>{t(`answerKind.${answer.kind}`)}</strong>
      </p>
      <p className={styles['text']} dir="auto">
        {answer.text}
      </p>
      {answer.plannedStart !== null && (
        <p>{t('answerView.plannedStart', { date: format.dayWithWeek(answer.plannedStart) })}</p>
      )}
      {answeredAt !== null && (
        <p className={styles['meta']}>{t('answerView.at', { date: format.instant(answeredAt) })}</p>
      )}
    </section>
  );
}

/** What the school has been told. */
export function FeedbackView({ feedback }: Pick<Request, 'feedback'>) {
  const { t } = useTranslation('supportRequests');
  const format = useFormat();
  if (feedback === null) return null;
  return (
    <Notice tone="info" title={t('feedbackView.title')}>
      {feedback.kind === 'answeredToGuardians' ? (
        <>
          <p>{t('feedbackView.answeredToGuardians')}</p>
          <p>{t('feedbackView.answeredToGuardiansHelp')}</p>
        </>
      ) : (
        <p className={styles['text']} dir="auto">
          {feedback.text}
        </p>
      )}
      <p className={styles['meta']}>{t('feedbackView.at', { date: format.instant(feedback.at) })}</p>
    </Notice>
  );
}
