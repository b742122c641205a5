import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { Button, buttonClass } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Row } from '@/ui/Stack/Stack';
import { CancelMeetingDialog } from './CancelMeetingDialog';
import { CloseTermForm } from './CloseTermForm';
import { MeetingForm } from './MeetingForm';
import { MeetingTable } from './MeetingTable';
import { PlanTermForm } from './PlanTermForm';
import { calendarAddress } from './queries';
import { SupervisorDialog } from './SupervisorDialog';

type Series = Schemas['SeriesView'];
type Meeting = Schemas['MeetingRow'];

/** One thing at a time is done with a term. */
type Doing =
  | { readonly what: 'plan' | 'add' | 'close' }
  | { readonly what: 'move' | 'cancel' | 'supervise'; readonly meeting: Meeting };

/** The meetings of the term under way; whoever leads the series plans it, adds, moves and cancels meetings, and closes it. */
export function TermCard({ series }: { series: Series }) {
  const { t } = useTranslation('series');
  const [doing, setDoing] = useState<Doing>();
  const close = () => setDoing(undefined);
  const { term } = series;
  if (term === null) {
    return (
      <Card title={t('term')}>
        {doing === undefined ? (
          <NoTerm leads={series.leads} onPlan={() => setDoing({ what: 'plan' })} />
        ) : (
          <PlanTermForm series={series} onClose={close} />
        )}
      </Card>
    );
  }
  return (
    <Card title={t('termOf', { term: term.name })}>
      <Row>
        <a className={buttonClass('secondary')} href={calendarAddress(series.seriesId)} download="moten.ics">
          {t('calendar')}
        </a>
        {series.leads && doing === undefined && (
          <>
            <Button onClick={() => setDoing({ what: 'add' })}>{t('addMeeting')}</Button>
            <Button onClick={() => setDoing({ what: 'close' })}>{t('closeTerm')}</Button>
          </>
        )}
      </Row>
      <p>{t('calendarHelp')}</p>
      {doing?.what === 'add' && <MeetingForm series={series} term={term} onClose={close} />}
      {doing?.what === 'move' && (
        <MeetingForm
          key={doing.meeting.meetingId}
          series={series}
          term={term}
          meeting={doing.meeting}
          onClose={close}
        />
      )}
      {doing?.what === 'close' && <CloseTermForm series={series} term={term} onClose={close} />}
      <MeetingTable
        series={series}
        term={term}
        onMove={(meeting) => setDoing({ what: 'move', meeting })}
        onCancel={(meeting) => setDoing({ what: 'cancel', meeting })}
        onSupervise={(meeting) => setDoing({ what: 'supervise', meeting })}
      />
      {series.kind === 'supervision' && <BupsShare series={series} term={term} />}
      {doing?.what === 'supervise' && (
        <SupervisorDialog series={series} term={term} meeting={doing.meeting} onClose={close} />
      )}
      {doing?.what === 'cancel' && (
        <CancelMeetingDialog series={series} term={term} meeting={doing.meeting} onClose={close} />
      )}
    </Card>
  );
}

/** How often BUP gives handledning this term, beside what is usual. Nothing is refused: the agreement decides. */
function BupsShare({ series, term }: { series: Series; term: Schemas['TermView'] }) {
  const { t } = useTranslation('series');
  const bup = new Set(series.members.filter((member) => member.branchKind === 'bup').map((member) => member.branchId));
  const count = term.meetings.filter(
    ({ status, supervisorBranchId }) =>
      status !== 'cancelled' && supervisorBranchId !== null && bup.has(supervisorBranchId),
  ).length;
  return <p>{t('bupSupervises', { count })}</p>;
}

function NoTerm({ leads, onPlan }: { leads: boolean; onPlan: () => void }) {
  const { t } = useTranslation('series');
  return (
    <EmptyState
      level={3}
      title={t('noTermTitle')}
      action={
        leads && (
          <Button tone="primary" onClick={onPlan}>
            {t('planTerm')}
          </Button>
        )
      }
    >
      {t(leads ? 'noTermLeads' : 'noTerm')}
    </EmptyState>
  );
}
