import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import { usePageTitle } from '@/lib/usePageTitle';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { Stack } from '@/ui/Stack/Stack';
import styles from './InboxPage.module.css';
import { type Heap, heaps } from './model';
import { inboxQuery } from './queries';
import { RequestTable } from './RequestTable';

const order: readonly Heap[] = ['new', 'ongoing', 'waiting'];

/** What waits for one's unit: stödförfrågningar heap by heap, and invitations to cases. */
export function InboxPage() {
  const { t } = useTranslation('inbox');
  usePageTitle(t('title'));
  const { data: inbox } = useSuspenseQuery(inboxQuery);
  const found = heaps(inbox.supportRequests);
  const invitations = inbox.invitations.filter((one) => one.kind === 'case');
  const nothing = invitations.length === 0 && order.every((heap) => found[heap].length === 0);
  return (
    <Stack gap="large">
      <PageHeader title={t('title')} lead={t('intro')} />
      {nothing && <EmptyState title={t('empty')}>{t('emptyHelp')}</EmptyState>}
      {order
        .filter((heap) => found[heap].length > 0)
        .map((heap) => (
          <section key={heap} className={styles['heap']}>
            <h2>{t(`heap.${heap}`)}</h2>
            <p>{t('count', { count: found[heap].length })}</p>
            <RequestTable caption={t(`heap.${heap}`)} rows={found[heap]} />
          </section>
        ))}
      {invitations.length > 0 && (
        <section className={styles['heap']}>
          <h2>{t('invitations')}</h2>
          <ul className={styles['invitations']}>
            {invitations.map((invitation) => (
              <Invitation key={invitation.partyId} invitation={invitation} />
            ))}
          </ul>
        </section>
      )}
    </Stack>
  );
}

function Invitation({ invitation }: { invitation: Schemas['InvitationRow'] }) {
  const { t } = useTranslation('inbox');
  const format = useFormat();
  return (
    <li className={styles['invitation']}>
      <Link to="/arenden/$caseId" params={{ caseId: invitation.caseId }} className={styles['link']}>
        {invitation.alias}, {invitation.number}
      </Link>
      <p>{t('invited', { unit: invitation.fromUnitName, date: format.dayWithWeek(invitation.invitedAt) })}</p>
      {invitation.purpose !== null && <p dir="auto">{t('purpose', { purpose: invitation.purpose })}</p>}
    </li>
  );
}
