import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/session';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import { Button, buttonClass } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { type Column, Table } from '@/ui/Table/Table';
import { EndDialog } from './EndDialog';
import { Persons } from './Persons';
import { calendarAddress } from './queries';

type Plan = Schemas['PresenceView'];

interface Props {
  readonly plans: readonly Plan[];
  /** The school that is chosen on the page; '' for all. */
  readonly school: string;
}

/** Every plan, with how many talks have been had; the unit whose plan it is can end it, and those concerned fetch it to their calendar. */
export function PlanTable({ plans, school }: Props) {
  const { t } = useTranslation('presence');
  const format = useFormat();
  const [ending, setEnding] = useState<Plan>();
  const isConcerned = useUser().capabilities.includes('workInCase') && plans.some(({ mayBook }) => mayBook);
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
    <Card
      title={t('plans')}
      actions={
        isConcerned && (
          <a className={buttonClass('secondary')} href={calendarAddress(school)} download="pa-skolan.ics">
            {t('calendar')}
          </a>
        )
      }
    >
      {isConcerned && <p>{t('calendarHelp')}</p>}
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
