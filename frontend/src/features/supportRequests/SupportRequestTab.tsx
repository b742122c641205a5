import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import '@/i18n/pages/supportRequests';
import { usePageTitle } from '@/lib/usePageTitle';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Stack } from '@/ui/Stack/Stack';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import { TabHeader } from '@/ui/TabHeader/TabHeader';
import styles from './SupportRequests.module.css';
import { toneOf } from './status';

interface Props {
  readonly view: Schemas['CaseView'];
  readonly onWrite: () => void;
}

/** The tab "Stödförfrågan" of a case: what has been asked, and the way to ask. */
export function SupportRequestTab({ view, onWrite }: Props) {
  const { t } = useTranslation('supportRequests');
  usePageTitle(view.alias, t('title'));
  const requests = view.supportRequests.toSorted((a, b) => b.sentAt.localeCompare(a.sentAt));
  return (
    <Stack gap="large">
      <TabHeader
        title={t('title')}
        intro={t('intro')}
        action={view.actions.find((action) => action.name === 'sendSupportRequest')}
        actionLabel={t('open')}
        onAction={onWrite}
      />
      {requests.length === 0 ? (
        <EmptyState title={t('none')}>{t('intro')}</EmptyState>
      ) : (
        <ul className={styles['rows']}>
          {requests.map((request) => (
            <RequestRow key={request.requestId} request={request} />
          ))}
        </ul>
      )}
    </Stack>
  );
}

function RequestRow({ request }: { request: Schemas['SupportRequestRow'] }) {
  const { t } = useTranslation('supportRequests');
  const format = useFormat();
  return (
    <li className={styles['row']}>
      <div>
        <Link
          to="/stodforfragningar/$requestId"
          params={{ requestId: request.requestId }}
          className={styles['rowLink']}
        >
          {t('row', { from: request.fromUnitName, to: request.toUnitName })}
        </Link>
        <p className={styles['meta']}>
          {t('sentAt', { date: format.dayWithWeek(request.sentAt) })}. {t(`urgency.${request.urgency}`)}.
        </p>
      </div>
      <StatusTag tone={toneOf[request.status]}>{request.statusText}</StatusTag>
    </li>
  );
}
