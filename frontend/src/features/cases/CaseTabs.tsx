import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Tabs } from '@/ui/Tabs/Tabs';

/** The parts of a case. */
export function CaseTabs({ caseId }: { caseId: string }) {
  const { t } = useTranslation('caseFrame');
  const params = { caseId };
  return (
    <Tabs label={t('tabs')}>
      <Link to="/arenden/$caseId" params={params} activeOptions={{ exact: true }}>
        {t('tabOverview')}
      </Link>
      <Link to="/arenden/$caseId/hjulet" params={params}>
        {t('tabWheel')}
      </Link>
      <Link to="/arenden/$caseId/samtycken" params={params}>
        {t('tabConsents')}
      </Link>
      <Link to="/arenden/$caseId/stodforfragan" params={params}>
        {t('tabSupportRequests')}
      </Link>
      <Link to="/arenden/$caseId/moten" params={params}>
        {t('tabMeetings')}
      </Link>
      <Link to="/arenden/$caseId/kontakter" params={params}>
        {t('tabContacts')}
      </Link>
      <Link to="/arenden/$caseId/tidslinje" params={params}>
        {t('tabTimeline')}
      </Link>
      <Link to="/arenden/$caseId/insyn" params={params}>
        {t('tabReaders')}
      </Link>
    </Tabs>
  );
}
