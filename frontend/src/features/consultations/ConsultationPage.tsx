import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayOf } from '@/i18n/format';
import '@/i18n/pages/consultations';
import { useFormat } from '@/i18n/useFormat';
import { usePageTitle } from '@/lib/usePageTitle';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { Stack } from '@/ui/Stack/Stack';
import { AnswerCard } from './AnswerCard';
import { QuestionCard } from './QuestionCard';
import { consultationQuery } from './queries';
import { Status } from './Status';

/** One consultation: what was asked, and what was answered. */
export function ConsultationPage({ consultationId }: { consultationId: string }) {
  const { t } = useTranslation('consultations');
  const format = useFormat();
  const { data: consultation } = useSuspenseQuery(consultationQuery(consultationId));
  const { row } = consultation;
  usePageTitle(t('heading'));
  return (
    <Stack gap="large">
      <PageHeader
        title={t('heading')}
        lead={`${t('detailLead', { from: row.askingUnitName, to: row.askedUnitName })} ${t(`way.${row.way}`)}, ${format.dayWithWeek(dayOf(row.askedAt))}.`}
        action={<Status row={row} />}
      />
      <QuestionCard consultation={consultation} />
      <AnswerCard consultation={consultation} />
      <p>
        <Link to="/konsultation">{t('back')}</Link>
      </p>
    </Stack>
  );
}
