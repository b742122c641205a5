import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/useFormat';
import { ActionButton } from '@/ui/ActionButton/ActionButton';
import { Card } from '@/ui/Card/Card';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import { InvitePartyForm } from './InvitePartyForm';
import { actionOf, type CaseView, orderParties, type PartyView, partyTones } from './model';
import { OwnParty } from './OwnParty';
import styles from './PartiesPage.module.css';

/** The units that take part, as far as this viewer may know of them. */
export function PartiesCard({ view }: { view: CaseView }) {
  const { t } = useTranslation('cases');
  const [inviting, setInviting] = useState(false);
  return (
    <Card
      title={t('parties')}
      actions={
        !inviting && (
          <ActionButton action={actionOf(view.actions, 'inviteParty')} onPress={() => setInviting(true)}>
            {t('action_inviteParty')}
          </ActionButton>
        )
      }
    >
      <p className={styles['quiet']}>{t('partiesHelp')}</p>
      {inviting && <InvitePartyForm view={view} onClose={() => setInviting(false)} />}
      <ul className={styles['list']}>
        {orderParties(view.parties).map((party) => (
          <Party key={party.partyId} view={view} party={party} />
        ))}
      </ul>
    </Card>
  );
}

function Party({ view, party }: { view: CaseView; party: PartyView }) {
  const { t } = useTranslation('cases');
  const format = useFormat();
  const day = format.instant(party.invitedAt);
  return (
    <li className={styles['item']}>
      <div className={styles['head']}>
        <h3>{party.unitName}</h3>
        <StatusTag tone={partyTones[party.status]}>{t(`partyStatus_${party.status}`)}</StatusTag>
        {party.isOwn && <StatusTag tone="info">{t('ownParty')}</StatusTag>}
      </div>
      <p className={styles['quiet']}>
        {party.branchName}.{' '}
        {party.status === 'invited' &&
          (party.invitedByUnitName
            ? t('partyInvited', { day, unit: party.invitedByUnitName })
            : t('partyInvitedAt', { day }))}
      </p>
      {party.purpose !== null && <p dir="auto">{t('partyPurpose', { text: party.purpose })}</p>}
      {party.declineReason !== null && <p dir="auto">{t('partyDeclineReason', { text: party.declineReason })}</p>}
      {party.isOwn && party.status === 'active' ? <OwnParty view={view} party={party} /> : <Staff party={party} />}
    </li>
  );
}

function Staff({ party }: { party: PartyView }) {
  const { t } = useTranslation('cases');
  if (party.staff.length === 0) return null;
  return (
    <div>
      <h4>{t('partyStaff')}</h4>
      <ul className={styles['staff']}>
        {party.staff.map((person) => (
          <li key={person.personId}>
            {person.name}, {person.roleName}
          </li>
        ))}
      </ul>
    </div>
  );
}
