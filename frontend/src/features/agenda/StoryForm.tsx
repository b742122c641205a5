import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import { type DraftState, useDraft } from '@/api/useDraft';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextArea } from '@/ui/TextArea/TextArea';
import type { OnItemProps } from './onItemProps';
import { onItem } from './queries';
import { type Kept, useMeetingForm } from './useMeetingForm';

type Props = OnItemProps & { readonly onClose: () => void };

interface Content {
  readonly story: string;
}

/** From now on without identity, by this story. */
export function StoryForm(props: Props) {
  const draft = useDraft<Kept<Content>>('agendaStory', props.item.itemId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={3} />;
}

function Fields({ meeting, item, onClose, draft }: Props & { draft: DraftState<Kept<Content>> }) {
  const { t } = useTranslation('agenda');
  const { limits } = useReference();
  const form = useMeetingForm<Content>({
    cycleId: meeting.cycleId,
    draft,
    blank: { story: item.story ?? '' },
    prefix: `story-${item.itemId}`,
    missing: ({ story }) => (story.trim() === '' ? [{ name: 'story', message: t('submit.storyMissing') }] : []),
    run: ({ story }, key) => onItem.tell(item.itemId, story.trim(), key),
    onDone: () => {
      announce(t('child.told'));
      onClose();
    },
  });
  const title = t(item.mode === 'anonymous' ? 'child.retell' : 'child.tell');
  return (
    <DraftedForm {...form.frame} framed level={4} title={title} submit={title} onClose={onClose}>
      <p>{t('child.tellText')}</p>
      <Notice tone="wait">{t('child.smallSchool')}</Notice>
      <TextArea
        {...form.text('story')}
        label={t('submit.story')}
        help={t('submit.storyHelp')}
        limit={limits.longText}
        rows={4}
      />
    </DraftedForm>
  );
}
