import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import type { Code } from '@/api/types';
import { type DraftState, useDraft } from '@/api/useDraft';
import { RadioGroup } from '@/ui/Choices/Choices';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextArea } from '@/ui/TextArea/TextArea';
import type { OnItemProps } from './onItemProps';
import { onItem } from './queries';
import { type Kept, useMeetingForm } from './useMeetingForm';

type Props = OnItemProps & { readonly onClose: () => void };

interface Content {
  readonly perspective: 'child' | 'guardian' | '';
  readonly of: Code<'ViewOf'> | '';
  readonly text: string;
}

const perspectives = ['child', 'guardian'] as const;
const subjects = ['question', 'decision'] as const;
const blank: Content = { perspective: '', of: '', text: '' };

/** What the child or a guardian said, as they said it. */
export function FamilyViewForm(props: Props) {
  const draft = useDraft<Kept<Content>>('agendaFamilyView', props.item.itemId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={4} />;
}

function Fields({ meeting, item, onClose, draft }: Props & { draft: DraftState<Kept<Content>> }) {
  const { t } = useTranslation('agenda');
  const { limits } = useReference();
  const form = useMeetingForm<Content>({
    cycleId: meeting.cycleId,
    draft,
    blank,
    prefix: `view-${item.itemId}`,
    missing: (content) =>
      [
        { name: 'perspective', message: t('view.whoMissing') },
        { name: 'of', message: t('view.ofMissing') },
        { name: 'text', message: t('view.textMissing') },
      ].filter(({ name }) => content[name as keyof Content].trim() === ''),
    run: ({ perspective, of, text }, key) =>
      onItem.view(
        item.itemId,
        {
          perspective: perspective === '' ? null : perspective,
          of: of === '' ? null : of,
          personId: null,
          text: text.trim(),
        },
        key,
      ),
    onDone: () => {
      announce(t('view.saved'));
      onClose();
    },
  });
  const { content, change } = form;
  return (
    <DraftedForm {...form.frame} framed level={5} title={t('view.open')} submit={t('view.save')} onClose={onClose}>
      <RadioGroup
        {...form.field('perspective')}
        legend={t('view.who')}
        choices={perspectives.map((value) => ({ value, label: t(`view.perspective.${value}`) }))}
        isChosen={(value) => value === content.perspective}
        input={{
          onChange: ({ currentTarget: { value } }) =>
            change({ perspective: perspectives.find((one) => one === value) ?? '' }),
        }}
      />
      <RadioGroup
        {...form.field('of')}
        legend={t('view.of')}
        choices={subjects.map((value) => ({ value, label: t(`view.ofs.${value}`) }))}
        isChosen={(value) => value === content.of}
        input={{
          onChange: ({ currentTarget: { value } }) => change({ of: subjects.find((one) => one === value) ?? '' }),
        }}
      />
      <TextArea
        {...form.text('text')}
        label={t('view.text')}
        help={t('view.textHelp')}
        limit={limits.longText}
        rows={3}
      />
    </DraftedForm>
  );
}
