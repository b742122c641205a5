import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Row } from '@/ui/Stack/Stack';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import { type Column, Table } from '@/ui/Table/Table';
import { AddMemberForm } from './AddMemberForm';
import { type Member, MemberDialog, type MemberStep } from './MemberDialog';

interface Props {
  readonly series: Schemas['SeriesView'];
  readonly onLeft: () => Promise<void>;
}

/** Who takes part, for which unit, and who leads. */
export function MembersCard({ series, onLeft }: Props) {
  const { t } = useTranslation('series');
  const [adding, setAdding] = useState(false);
  const [asked, setAsked] = useState<{ readonly member: Member; readonly step: MemberStep }>();
  const columns: Column<Member>[] = [
    {
      key: 'name',
      header: t('columnMember'),
      cell: (member) => (member.isViewer ? t('you', { name: member.name }) : member.name),
    },
    { key: 'unit', header: t('columnUnit'), cell: (member) => member.unitName },
    {
      key: 'part',
      header: t('columnMemberPart'),
      cell: (member) => (member.holds ? t(`parts.${member.part}`) : <StatusTag tone="stop">{t('holdsNot')}</StatusTag>),
    },
    {
      key: 'steps',
      header: t('columnSteps'),
      cell: (member) => (
        <Row>
          {stepsOf(series, member).map((step) => (
            <Button
              key={step}
              tone="quiet"
              aria-label={t(`memberStepFor.${step}`, { name: member.name })}
              onClick={() => setAsked({ member, step })}
            >
              {t(`memberStep.${step}`)}
            </Button>
          ))}
        </Row>
      ),
    },
  ];
  return (
    <Card
      title={t('members')}
      actions={series.leads && !adding && <Button onClick={() => setAdding(true)}>{t('addMember')}</Button>}
    >
      {adding && <AddMemberForm series={series} onClose={() => setAdding(false)} />}
      <Table
        caption={t('members')}
        columns={columns}
        rows={series.members}
        rowKey={({ personId, unitId }) => `${personId} ${unitId}`}
      />
      {asked !== undefined && (
        <MemberDialog
          series={series}
          member={asked.member}
          step={asked.step}
          onLeft={onLeft}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Card>
  );
}

/** What the viewer may do with a membership: whoever leads with anybody's, each with their own. */
function stepsOf(series: Schemas['SeriesView'], member: Member): MemberStep[] {
  const remove: MemberStep = member.isViewer ? 'leave' : 'remove';
  if (!series.leads) return member.isViewer ? [remove] : [];
  return member.holds ? [member.part === 'chair' ? 'follow' : 'lead', remove] : [remove];
}
