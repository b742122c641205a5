import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, client, commandHeaders } from '@/api/client';
import type { Schemas } from '@/api/types';
import { useCaseAction } from '@/api/useCaseAction';
import { useFormat } from '@/i18n/useFormat';
import { ActionButton } from '@/ui/ActionButton/ActionButton';
import { Button } from '@/ui/Button/Button';
import { ConfirmDialog } from '@/ui/ConfirmDialog/ConfirmDialog';
import { announce } from '@/ui/LiveRegion/announce';
import styles from './Consent.module.css';
import { MaturityForm } from './MaturityForm';
import { useConsentWords } from './useConsentWords';

interface Props {
  readonly view: Schemas['CaseView'];
}

/** What the child decides alone, as one's own branch has assessed. Nothing is shown to those who may not assess and have nothing to see. */
export function MaturitySection({ view }: Props) {
  const { t } = useTranslation('consent');
  const [assessing, setAssessing] = useState(false);
  const action = view.actions.find(({ name }) => name === 'assessMaturity');
  if (action === undefined && view.maturity.length === 0) return null;
  return (
    <section className={styles['part']}>
      <h3>{t('maturity.title')}</h3>
      <p>{t('maturity.intro')}</p>
      {view.maturity.length > 0 && (
        <ul className={styles['persons']} aria-label={t('maturity.title')}>
          {view.maturity.map((assessment) => (
            <Assessment key={assessment.assessmentId} view={view} assessment={assessment} may={action !== undefined} />
          ))}
        </ul>
      )}
      <div data-form-home>
        {assessing ? (
          <MaturityForm view={view} onClose={() => setAssessing(false)} />
        ) : (
          <ActionButton action={action} onPress={() => setAssessing(true)}>
            {t('maturity.button')}
          </ActionButton>
        )}
      </div>
    </section>
  );
}

interface AssessmentProps extends Props {
  readonly assessment: Schemas['MaturityView'];
  readonly may: boolean;
}

function Assessment({ view, assessment, may }: AssessmentProps) {
  const { t } = useTranslation('consent');
  const words = useConsentWords();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const areas = words.areas(assessment.areas);
  return (
    <li className={styles['person']}>
      <p>
        <strong>{t('maturity.fact', { areas })}</strong>
      </p>
      <p className={styles['facts']}>
        {t('maturity.by', { name: words.apart(assessment.assessedBy), date: format.day(assessment.at) })}
      </p>
      {assessment.grounds !== null && <p dir="auto">{assessment.grounds}</p>}
      {may && (
        <div>
          <Button onClick={() => setAsking(true)}>
            {t('maturity.withdraw')}
            <span className="visually-hidden">: {areas}</span>
          </Button>
        </div>
      )}
      {asking && <Withdraw view={view} assessment={assessment} onClose={() => setAsking(false)} />}
    </li>
  );
}

function Withdraw({ view, assessment, onClose }: Omit<AssessmentProps, 'may'> & { onClose: () => void }) {
  const { t } = useTranslation('consent');
  const action = useCaseAction({
    view,
    run: (caseId, { key, version }) =>
      body(
        client.POST('/api/cases/{caseId}/maturity/{assessmentId}/withdraw', {
          params: { path: { caseId, assessmentId: assessment.assessmentId } },
          body: {},
          headers: commandHeaders(key, version),
        }),
      ),
    onDone: () => {
      announce(t('maturity.withdrawn'));
      onClose();
    },
  });
  return (
    <ConfirmDialog {...action} title={t('maturity.withdrawTitle')} confirm={t('maturity.withdraw')} onClose={onClose}>
      {t('maturity.withdrawText')}
    </ConfirmDialog>
  );
}
