import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { ConfirmDialog } from '@/ui/ConfirmDialog/ConfirmDialog';
import { announce } from '@/ui/LiveRegion/announce';
import { seriesCommands } from './queries';
import { useSeriesAction } from './useSeriesCommand';

export type Member = Schemas['SeriesView']['members'][number];

/** Leads from now on; leads no longer; taken out by whoever leads; leaves. */
export type MemberStep = 'lead' | 'follow' | 'remove' | 'leave';

interface Props {
  readonly series: Schemas['SeriesView'];
  readonly member: Member;
  readonly step: MemberStep;
  readonly onLeft: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks before somebody's part changes or ends. */
export function MemberDialog({ series, member, step, onLeft, onClose }: Props) {
  const { t } = useTranslation('series');
  const { personId, unitId, name } = member;
  const question = useSeriesAction({
    series,
    against: 'series',
    run: (attempt) =>
      step === 'lead' || step === 'follow'
        ? seriesCommands.addMember(
            series.seriesId,
            { personId, unitId, part: step === 'lead' ? 'chair' : 'member' },
            attempt,
          )
        : seriesCommands.removeMember(series.seriesId, { personId, unitId }, attempt),
    onDone: async () => {
      announce(t(`memberStepDone.${step}`, { name }));
      if (step === 'leave') await onLeft();
      else onClose();
    },
  });
  return (
    <ConfirmDialog
      {...question}
      title={t(`memberStepFor.${step}`, { name })}
      confirm={t(`memberStep.${step}`)}
      tone={step === 'lead' || step === 'follow' ? 'primary' : 'danger'}
      onClose={onClose}
    >
      {t(`memberStepHelp.${step}`)}
    </ConfirmDialog>
  );
}
