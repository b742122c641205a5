import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '@/ui/ActionButton/ActionButton';
import { Card } from '@/ui/Card/Card';
import { actionOf, type CaseView } from './model';
import styles from './Overview.module.css';

const places = [
  { action: 'startWheel', to: '/arenden/$caseId/hjulet' },
  { action: 'askConsent', to: '/arenden/$caseId/samtycken' },
  { action: 'inviteParty', to: '/arenden/$caseId/kontakter' },
  { action: 'sendSupportRequest', to: '/arenden/$caseId/stodforfragan' },
  { action: 'addContact', to: '/arenden/$caseId/kontakter' },
] as const;

/** What can be done with the case now, and what cannot yet and why: the server's words. */
export function NextActions({ view }: { view: CaseView }) {
  const { t } = useTranslation('cases');
  const navigate = useNavigate();
  const consult = actionOf(view.actions, 'consult');
  const offered = places.filter(({ action }) => actionOf(view.actions, action) !== undefined);
  return (
    <Card title={t('nextTitle')}>
      {offered.length === 0 && consult === undefined && <p>{t('nextNone')}</p>}
      <div className={styles['actions']}>
        {offered.map(({ action, to }) => (
          <ActionButton
            key={action}
            action={actionOf(view.actions, action)}
            onPress={() => void navigate({ to, params: { caseId: view.caseId } })}
          >
            {t(`action_${action}`)}
          </ActionButton>
        ))}
        {consult !== undefined && (
          <ActionButton
            action={consult}
            onPress={() => void navigate({ to: '/konsultation', search: { arende: view.caseId } })}
          >
            {t('action_consult')}
          </ActionButton>
        )}
      </div>
    </Card>
  );
}
