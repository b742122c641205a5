import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { recipientsQuery } from '@/api/recipients';
import { useBasisNames } from '@/api/reference';
import type { Code } from '@/api/types';
import { useCaseForm } from '@/api/useCaseForm';
import { type DraftState, useDraft } from '@/api/useDraft';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { type ChosenRecipient, RecipientPicker } from '@/ui/RecipientPicker/RecipientPicker';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import type { CaseView } from '../model';
import type { Item } from './item';
import { itemCommands } from './itemCommands';

interface Props {
  readonly view: CaseView;
  readonly item: Item;
  readonly onClose: () => void;
}

interface Content {
  readonly recipients: ChosenRecipient<Code<'LegalBasis'>>[];
}

/** Hands what is written already to another branch: to whom, on what basis and, where the law asks, why it is needed. */
export function ShareItemForm(props: Props) {
  const draft = useDraft<Content>('shareItem', props.item.itemId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={4} />;
}

function Fields({ view, item, onClose, draft }: Props & { draft: DraftState<Content> }) {
  const { t } = useTranslation('items');
  const { data: recipients } = useQuery(recipientsQuery(view.caseId, item.area));
  const basisNames = useBasisNames();
  const form = useCaseForm<Content>({
    view,
    draft,
    blank: { recipients: [] },
    prefix: `share-${item.itemId}`,
    missing: (content) =>
      content.recipients.length === 0 ? [{ name: 'recipients', message: t('shareNobody') } as const] : [],
    run: (caseId, content, attempt) =>
      itemCommands.share(
        caseId,
        {
          itemIds: [item.itemId],
          recipients: content.recipients.map(({ branchId, basis, reason }) => ({
            branchId,
            basis,
            reason: reason?.trim() || null,
          })),
        },
        attempt,
      ),
    onDone: () => {
      announce(t('shared'));
      onClose();
    },
  });
  const { name } = form.field('recipients');
  return (
    <DraftedForm
      {...form.frame}
      framed
      level={4}
      title={t('shareTitle', { what: item.what })}
      submit={t('shareSave')}
      onClose={onClose}
    >
      {recipients === undefined ? (
        <Skeleton lines={3} />
      ) : (
        <RecipientPicker
          name={name}
          recipients={recipients}
          basisNames={basisNames}
          value={form.content.recipients}
          onChange={(chosen) => form.change({ recipients: chosen })}
        />
      )}
      <p>{t('theirs')}</p>
    </DraftedForm>
  );
}
