import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { dayOf } from '@/i18n/format';
import { useFormat } from '@/i18n/useFormat';
import { ConfirmDialog } from '@/ui/ConfirmDialog/ConfirmDialog';
import { announce } from '@/ui/LiveRegion/announce';
import { Select } from '@/ui/Select/Select';
import { termCommands } from './queries';
import { useSeriesAction } from './useSeriesCommand';

interface Props {
  readonly series: Schemas['SeriesView'];
  readonly term: Schemas['TermView'];
  readonly meeting: Schemas['MeetingRow'];
  readonly onClose: () => void;
}

/** Asks who gives handledning at a meeting: one of those that take part in the series, or somebody outside it. */
export function SupervisorDialog({ series, term, meeting, onClose }: Props) {
  const { t } = useTranslation('series');
  const format = useFormat();
  const [branchId, setBranchId] = useState(meeting.supervisorBranchId ?? '');
  const branches = new Map(series.members.map((member) => [member.branchId, member.branchName]));
  const question = useSeriesAction({
    series,
    against: 'term',
    run: (attempt) =>
      termCommands.supervisor(
        term.cycleId,
        meeting.meetingId,
        { branchId: branchId === '' ? null : branchId },
        attempt,
      ),
    onDone: () => {
      announce(t('supervisorSaved'));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      {...question}
      title={t('supervisorFor', { day: format.day(dayOf(meeting.startsAt)) })}
      confirm={t('supervisorSave')}
      onClose={onClose}
    >
      <Select
        name="supervisor"
        label={t('supervisor')}
        help={t('supervisorHelp')}
        placeholder={null}
        options={[
          { value: '', label: t('supervisorOutside') },
          ...[...branches].map(([value, label]) => ({ value, label })),
        ]}
        value={branchId}
        onChange={({ currentTarget }) => setBranchId(currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
