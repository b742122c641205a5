import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keys } from '@/api/keys';
import { useReference } from '@/api/reference';
import { useCommand } from '@/api/useCommand';
import { type DraftState, useDraft } from '@/api/useDraft';
import { useDraftForm } from '@/api/useDraftForm';
import { useWrittenForm } from '@/api/useWrittenForm';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextField } from '@/ui/TextField/TextField';
import { consultationCommands } from './queries';

interface Props {
  readonly consultationId: string;
  readonly onClose: () => void;
}

interface Content {
  readonly reason: string;
}

/** Takes back a question that BUP has not answered. BUP then reads nothing of it, and the reason is the unit's own. */
export function WithdrawForm(props: Props) {
  const draft = useDraft<Content>('bupWithdrawal', props.consultationId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={3} />;
}

function Fields({ consultationId, onClose, draft }: Props & { draft: DraftState<Content> }) {
  const { t } = useTranslation('consultations');
  const { limits } = useReference();
  const queryClient = useQueryClient();
  const written = useDraftForm(draft, { reason: '' });
  const command = useCommand<Content, unknown>({
    run: ({ reason }, attempt) =>
      consultationCommands.withdraw(consultationId, { reason: reason.trim() || null }, attempt),
    onDone: async () => {
      written.finish();
      await queryClient.invalidateQueries({ queryKey: keys.consultations });
      announce(t('withdrawn'));
      onClose();
    },
  });
  const form = useWrittenForm({ written, command, prefix: 'withdraw', missing: () => [] });
  return (
    <DraftedForm {...form.frame} framed title={t('withdrawTitle')} submit={t('withdrawSave')} onClose={onClose}>
      <p>{t('withdrawText')}</p>
      <TextField
        {...form.text('reason')}
        label={t('withdrawReason')}
        help={t('withdrawReasonHelp')}
        optional
        maxLength={limits.shortText}
      />
    </DraftedForm>
  );
}
