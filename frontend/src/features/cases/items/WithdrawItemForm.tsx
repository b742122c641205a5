import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import { useCaseForm } from '@/api/useCaseForm';
import { type DraftState, useDraft } from '@/api/useDraft';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextArea } from '@/ui/TextArea/TextArea';
import type { CaseView } from '../model';
import type { Item } from './item';
import { itemCommands } from './itemCommands';

interface Props {
  readonly view: CaseView;
  readonly item: Item;
  readonly onClose: () => void;
}

interface Content {
  readonly reason: string;
}

/** Takes an item back from everybody it was handed to. What they have written into their own records is theirs, and that is said. */
export function WithdrawItemForm(props: Props) {
  const draft = useDraft<Content>('withdrawItem', props.item.itemId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={3} />;
}

function Fields({ view, item, onClose, draft }: Props & { draft: DraftState<Content> }) {
  const { t } = useTranslation('items');
  const { limits } = useReference();
  const form = useCaseForm<Content>({
    view,
    draft,
    blank: { reason: '' },
    prefix: `withdraw-${item.itemId}`,
    missing: () => [],
    run: (caseId, { reason }, attempt) =>
      itemCommands.withdraw(caseId, item.itemId, { reason: reason.trim() || null }, attempt),
    onDone: () => {
      announce(t('withdrawn'));
      onClose();
    },
  });
  return (
    <DraftedForm
      {...form.frame}
      framed
      level={4}
      title={t('withdrawTitle', { what: item.what })}
      submit={t('withdrawSave')}
      onClose={onClose}
    >
      <p>{t('withdrawText')}</p>
      <p>{t('theirs')}</p>
      <TextArea {...form.text('reason')} label={t('withdrawReason')} optional limit={limits.longText} rows={2} />
    </DraftedForm>
  );
}
