import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import '@/i18n/pages/presence';
import { usePageTitle } from '@/lib/usePageTitle';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Notice } from '@/ui/Notice/Notice';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { Select } from '@/ui/Select/Select';
import { PlanForm } from './PlanForm';
import { PlanTable } from './PlanTable';
import { presenceQuery } from './queries';
import { WeekView } from './WeekView';

interface Props {
  /** The schools' familjebehandlare, on the same page: they are of the same unit, and asked for by the same school. */
  readonly familySupport: ReactNode;
}

/** When socialtjänsten is at the schools of one's own municipality, and the talks that can be booked. No child is named here. */
export function PresencePage({ familySupport }: Props) {
  const { t } = useTranslation('presence');
  const { data } = useSuspenseQuery(presenceQuery);
  const [planning, setPlanning] = useState(false);
  const [school, setSchool] = useState('');
  usePageTitle(t('title'));
  const plans = data.plans.filter(({ schoolUnitId }) => school === '' || schoolUnitId === school);
  const schools = new Map(data.plans.map(({ schoolUnitId, schoolName }) => [schoolUnitId, schoolName]));
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        action={
          data.mayPlan &&
          !planning && (
            <Button tone="primary" onClick={() => setPlanning(true)}>
              {t('plan')}
            </Button>
          )
        }
      />
      {planning && (
        <Card title={t('plan')}>
          <PlanForm onClose={() => setPlanning(false)} />
        </Card>
      )}
      {familySupport}
      <Notice tone="info" title={t('countedTitle')}>
        {t('counted')}
      </Notice>
      {data.plans.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>
          <p>{t('empty')}</p>
          <p>{t(data.mayPlan ? 'emptyMayPlan' : 'emptyMayNotPlan')}</p>
        </EmptyState>
      ) : (
        <>
          {schools.size > 1 && (
            <Select
              name="school"
              label={t('school')}
              placeholder={t('allSchools')}
              options={[...schools].map(([value, label]) => ({ value, label }))}
              value={school}
              onChange={({ currentTarget }) => setSchool(currentTarget.value)}
            />
          )}
          <WeekView plans={plans} />
          <PlanTable plans={plans} school={school} />
        </>
      )}
    </>
  );
}
