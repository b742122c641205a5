import { useTranslation } from 'react-i18next';
import type { Code } from '@/api/types';
import { type DraftState, useDraft } from '@/api/useDraft';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import type { ChosenRecipient } from '@/ui/RecipientPicker/RecipientPicker';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { BasesForRoom } from './BasesForRoom';
import { inRoom } from './model';
import type { OnItemProps } from './onItemProps';
import { onItem } from './queries';
import { toRecipients } from './recipients';
import { type Kept, useMeetingForm } from './useMeetingForm';
import { useRoomBases } from './useRoomBases';

type Props = OnItemProps & { readonly caseId: string; readonly onClose: () => void };

interface Content {
  readonly recipients: readonly ChosenRecipient<Code<'LegalBasis'>>[];
}

/** From now on by name, also in the middle of the meeting. The host refuses it while anybody in the room has no basis, and says who. */
export function NameForm(props: Props) {
  const draft = useDraft<Kept<Content>>('agendaName', props.item.itemId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={3} />;
}

function Fields({ meeting, item, caseId, onClose, draft }: Props & { draft: DraftState<Kept<Content>> }) {
  const { t } = useTranslation('agenda');
  const bases = useRoomBases(caseId, inRoom(meeting, item));
  const prefix = `name-${item.itemId}`;
  const form = useMeetingForm<Content>({
    cycleId: meeting.cycleId,
    draft,
    blank: { recipients: [] },
    prefix,
    missing: () => [],
    run: ({ recipients }, key) => onItem.name(item.itemId, toRecipients(recipients), key),
    onDone: () => {
      announce(t('child.named'));
      onClose();
    },
  });
  return (
    <DraftedForm
      {...form.frame}
      framed
      level={4}
      title={t('child.nameNow')}
      submit={t('child.nameSave')}
      onClose={onClose}
    >
      <p>{t('child.nameText')}</p>
      <BasesForRoom
        name={`${prefix}.recipients`}
        bases={bases}
        value={form.content.recipients}
        onChange={(recipients) => form.change({ recipients })}
      />
    </DraftedForm>
  );
}
