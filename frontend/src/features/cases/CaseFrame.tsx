import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { Tabs } from '@/ui/Tabs/Tabs';

export function CaseFrame({ view, children }: { view: Schemas['CaseView']; children: ReactNode }) {
  const { t } = useTranslation('cases');
  const params = { caseId: view.caseId };
  return (
    <>
      <h1 tabIndex={-1}>{view.alias}</h1>
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
      </Tabs>
      {children}
    </>
  );
}
