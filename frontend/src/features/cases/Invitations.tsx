import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import { Card } from '@/ui/Card/Card';
import { LinkButton } from '@/ui/LinkButton/LinkButton';
import styles from './CaseListPage.module.css';

/** Invitations to one's unit, on top of the list until they are answered. */
export function Invitations({ invitations }: { invitations: readonly Schemas['InvitationRow'][] }) {
  const { t } = useTranslation('cases');
  const format = useFormat();
  if (invitations.length === 0) return null;
  return (
    <Card title={t('invitationsTitle')}>
      <ul className={styles['invitations']}>
        {invitations.map((invitation) => (
          <li key={invitation.partyId} className={styles['invitation']}>
            <div>
              <strong>{invitation.alias}</strong> <span className={styles['number']}>{invitation.number}</span>
              <p>{t('invitationFrom', { unit: invitation.fromUnitName, at: format.instant(invitation.invitedAt) })}</p>
              {invitation.purpose !== null && <p dir="auto">{invitation.purpose}</p>}
            </div>
            {invitation.requestId === null ? (
              <LinkButton to="/arenden/$caseId" params={{ caseId: invitation.caseId }}>
                {t('invitationAnswer')}
              </LinkButton>
            ) : (
              <LinkButton to="/stodforfragningar/$requestId" params={{ requestId: invitation.requestId }}>
                {t('invitationAnswer')}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
