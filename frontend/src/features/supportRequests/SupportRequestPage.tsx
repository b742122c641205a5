import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import '@/i18n/pages/supportRequests';
import { usePageTitle } from '@/lib/usePageTitle';
import { ConcernLinks } from '@/ui/ConcernLinks/ConcernLinks';
import { Disclosure } from '@/ui/Disclosure/Disclosure';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { Stack } from '@/ui/Stack/Stack';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import { AnswerView, FeedbackView, SupplementsView } from './Outcome';
import { supportRequestQuery } from './queries';
import { RequestActions } from './RequestActions';
import { RequestContent } from './RequestContent';
import { StepList } from './StepList';
import styles from './SupportRequests.module.css';
import { toneOf } from './status';

/** One stödförfrågan, for its sender and its receiver: how far it has come, what this viewer may see, and what may be done now. */
export function SupportRequestPage({ requestId }: { requestId: string }) {
  const { t } = useTranslation('supportRequests');
  const { data: request } = useSuspenseQuery(supportRequestQuery(requestId));
  usePageTitle(request.caseAlias, t('one'));
  const { orosanmalan } = useReference();
  return (
    <Stack gap="large">
      <PageHeader
        title={t('one')}
        lead={t('row', { from: request.from.unitName, to: request.to.unitName })}
        action={<StatusTag tone={toneOf[request.status]}>{request.statusText}</StatusTag>}
      />
      <Facts request={request} />
      <StepList steps={request.steps} />
      <RequestActions request={request} />
      <FeedbackView feedback={request.feedback} />
      <AnswerView answer={request.answer} answeredAt={request.answeredAt} />
      <SupplementsView supplements={request.supplements} />
      <RequestContent request={request} />
      <Disclosure summary={t('concern.title')}>
        <p>{t('concern.text')}</p>
        <ConcernLinks places={orosanmalan} />
      </Disclosure>
    </Stack>
  );
}

function Facts({ request }: { request: Schemas['SupportRequestView'] }) {
  const { t } = useTranslation('supportRequests');
  const format = useFormat();
  return (
    <div className={styles['meta']}>
      <p>
        {t('sentAt', { date: format.dayWithWeek(request.sentAt) })}. {t(`urgency.${request.urgency}`)}.
      </p>
      <p>{request.why.text}</p>
      <p>
        <Link to="/arenden/$caseId" params={{ caseId: request.caseId }}>
          {t('toCase', { alias: request.caseAlias })}
        </Link>
      </p>
    </div>
  );
}
