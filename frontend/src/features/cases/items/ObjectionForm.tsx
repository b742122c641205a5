import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import { useCaseForm } from '@/api/useCaseForm';
import { type DraftState, useDraft } from '@/api/useDraft';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Select } from '@/ui/Select/Select';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextArea } from '@/ui/TextArea/TextArea';
import type { CaseView } from '../model';
import { type Item, personsOf } from './item';
import { itemCommands } from './itemCommands';

interface Props {
  readonly view: CaseView;
  readonly item: Item;
  readonly onClose: () => void;
}

interface Content {
  readonly personId: string;
  readonly text: string;
}

/** Notes beside an item that somebody holds it to be wrong, in that person's own words. The item stands as it was. */
export function ObjectionForm(props: Props) {
  const draft = useDraft<Content>('objection', props.item.itemId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={4} />;
}

function Fields({ view, item, onClose, draft }: Props & { draft: DraftState<Content> }) {
  const { t } = useTranslation('items');
  const { limits } = useReference();
  const form = useCaseForm<Content>({
    view,
    draft,
    blank: { personId: '', text: '' },
    prefix: `objection-${item.itemId}`,
    missing: ({ personId, text }) => [
      ...(personId === '' ? [{ name: 'personId', message: t('required_person') } as const] : []),
      ...(text.trim() === '' ? [{ name: 'text', message: t('required_text') } as const] : []),
    ],
    run: (caseId, { personId, text }, attempt) =>
      itemCommands.object(caseId, item.itemId, { personId, text: text.trim() }, attempt),
    onDone: () => {
      announce(t('objected'));
      onClose();
    },
  });
  return (
    <DraftedForm
      {...form.frame}
      framed
      level={4}
      title={`${t('objectTitle')}: ${item.what}`}
      submit={t('objectSave')}
      onClose={onClose}
    >
      <p>{t('objectHelp')}</p>
      <Select
        {...form.text('personId')}
        label={t('objectWho')}
        options={personsOf(view).map(({ personId, name }) => ({ value: personId, label: name }))}
      />
      <TextArea {...form.text('text')} label={t('objectWhat')} limit={limits.longText} rows={3} />
    </DraftedForm>
  );
}
