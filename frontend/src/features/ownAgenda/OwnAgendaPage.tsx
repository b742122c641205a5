import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { daysBefore, today } from '@/i18n/format';
import '@/i18n/pages/ownAgenda';
import { useFormat } from '@/i18n/useFormat';
import { isoWeek } from '@/lib/isoWeek';
import { usePageTitle } from '@/lib/usePageTitle';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { Row, Stack } from '@/ui/Stack/Stack';
import { ComingMeeting } from './ComingMeeting';
import { ownAgendaQuery } from './queries';
import { WaitingConsultations } from './WaitingConsultations';
import { askedIn, type Week, weeksOf } from './weeks';

const daysShown = 28;

/** What a member of many series is asked, week by week: made for those who serve many schools. */
export function OwnAgendaPage({ from }: { from: string | undefined }) {
  const { t } = useTranslation('ownAgenda');
  const format = useFormat();
  const { data: agenda } = useSuspenseQuery(ownAgendaQuery(from));
  const asked = askedIn(agenda.meetings);
  usePageTitle(t('title'));
  return (
    <Stack gap="large">
      <PageHeader title={t('title')} lead={t('lead', { from: format.day(agenda.from), to: format.day(agenda.to) })} />
      {agenda.consultations.length > 0 && <WaitingConsultations rows={agenda.consultations} />}
      {agenda.meetings.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
      ) : (
        <>
          <p>{asked === 0 ? t('askedNone') : t('askedCount', { count: asked })}</p>
          {weeksOf(agenda, today()).map((week) => (
            <OneWeek key={week.monday} week={week} />
          ))}
        </>
      )}
      <nav aria-label={t('other')}>
        <Row>
          <Link to="/moten/mina" search={{ fran: daysBefore(agenda.from, daysShown) }}>
            {t('earlier')}
          </Link>
          <Link to="/moten/mina" search={{ fran: daysBefore(agenda.from, -daysShown) }}>
            {t('later')}
          </Link>
          <Link to="/moten" activeOptions={{ exact: true }}>
            {t('back')}
          </Link>
        </Row>
      </nav>
    </Stack>
  );
}

function OneWeek({ week: { monday, meetings } }: { week: Week }) {
  const { t } = useTranslation('ownAgenda');
  const now = today();
  const isNow = now >= monday && now < daysBefore(monday, -7);
  return (
    <Stack>
      <h2>{t(isNow ? 'thisWeek' : 'week', { week: isoWeek(monday).week })}</h2>
      {meetings.length === 0 && <p>{t('noMeetings')}</p>}
      {meetings.map((coming) => (
        <ComingMeeting key={coming.meeting.meetingId} coming={coming} />
      ))}
    </Stack>
  );
}
