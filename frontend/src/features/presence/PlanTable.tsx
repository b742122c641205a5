import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { type Column, Table } from '@/ui/Table/Table';
import { EndDialog } from './EndDialog';
import { Persons } from './Persons';

type Plan = Schemas['PresenceView'];

/** Every plan, with how many talks have been had; the unit whose plan it is can end it. */
export function PlanTable({ plans }: { plans: readonly Plan[] }) {
  const { t } = useTranslation('presence');
  const format = useFormat();
  const [ending, setEnding] = useState<Plan>();
  const columns: Column<Plan>[] = [
    { key: 'school', header: t('columnSchool'), cell: ({ schoolName }) => schoolName },
    {
      key: 'when',
      header: t('columnWhen'),
      cell: ({ weekday, starts, ends }) =>
        weekday !== null &&
        t('when', { weekday: t(`weekdayEach.${weekday}`), starts: starts.slice(0, 5), ends: ends.slice(0, 5) }),
    },
    { key: 'who', header: t('columnWho'), cell: (plan) => <Persons plan={plan} /> },
    {
      key: 'period',
      header: t('columnPeriod'),
      cell: ({ from, to }) => t('period', { from: format.day(from), to: format.day(to) }),
    },
    { key: 'contacts', header: t('columnContacts'), cell: ({ contacts }) => t('contacts', { count: contacts }) },
  ];
  const steps: Column<Plan> = {
    key: 'steps',
    header: t('columnSteps'),
    cell: (plan) =>
      plan.isOwn &&
      plan.days.length > 0 && (
        <Button tone="quiet" aria-label={t('endFor', { school: plan.schoolName })} onClick={() => setEnding(plan)}>
          {t('end')}
        </Button>
      ),
  };
  return (
    <Card title={t('plans')}>
      <Table
        caption={t('plans')}
        columns={plans.some(({ isOwn }) => isOwn) ? [...columns, steps] : columns}
        rows={plans}
        rowKey={({ presenceId }) => presenceId}
      />
      {ending && <EndDialog plan={ending} onClose={() => setEnding(undefined)} />}
    </Card>
  );
}
