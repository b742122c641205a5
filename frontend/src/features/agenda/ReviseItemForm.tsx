import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import { type DraftState, useDraft } from '@/api/useDraft';
import { ConflictView } from '@/ui/ConflictView/ConflictView';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextArea } from '@/ui/TextArea/TextArea';
import { TextField } from '@/ui/TextField/TextField';
import type { Item } from './model';
import type { OnItemProps } from './onItemProps';
import { onItem } from './queries';
import { hasMinutes } from './submission';
import { type Kept, useMeetingForm } from './useMeetingForm';

type Props = OnItemProps & { readonly onClose: () => void };

interface Content {
  readonly question: string;
  readonly minutes: string;
  /** The revision that was read when the text was begun. */
  readonly revision: number;
}

/** The question and its time, written anew in place before it is talked about. How the child is talked about is chosen beside this. */
export function ReviseItemForm(props: Props) {
  const draft = useDraft<Kept<Content>>('agendaRevision', props.item.itemId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={4} />;
}

const standing = ({ text, minutes, revision }: Item): Content => ({
  question: text,
  minutes: String(minutes),
  revision,
});

function Fields({ meeting, item, onClose, draft }: Props & { draft: DraftState<Kept<Content>> }) {
  const { t } = useTranslation('agenda');
  const { limits } = useReference();
  const [opened] = useState(() => standing(item));
  const form = useMeetingForm<Content>({
    cycleId: meeting.cycleId,
    draft,
    blank: opened,
    prefix: `revise-${item.itemId}`,
    fieldOf: (name) => name.replace(/^content\./, ''),
    missing: ({ question, minutes }) => [
      ...(question.trim() === '' ? [{ name: 'question', message: t('submit.questionMissing') }] : []),
      ...(hasMinutes(minutes) ? [] : [{ name: 'minutes', message: t('submit.minutesMissing') }]),
    ],
    run: ({ question, minutes, revision }, key) =>
      onItem.revise(
        item.itemId,
        {
          content: {
            question: question.trim(),
            // Of a child without a case the question is the story that the others hear.
            story: item.level === 'individual' && item.child === null ? question.trim() : item.story,
            sectors: [...item.sectors],
            minutes: Number(minutes),
            needs: [...item.needs],
          },
          revision,
        },
        key,
      ),
    onDone: () => {
      announce(t('revise.done'));
      onClose();
    },
  });
  return (
    <DraftedForm {...form.frame} framed level={4} title={t('revise.open')} submit={t('revise.save')} onClose={onClose}>
      {form.changed && (
        <ConflictView
          changes={[]}
          fields={[
            {
              name: 'question',
              label: t('submit.question'),
              mine: form.content.question,
              theirs: item.text,
              takeTheirs: () => form.change(standing(item)),
            },
          ]}
          onSave={() => form.send({ revision: item.revision })}
        />
      )}
      <TextArea
        {...form.text('question')}
        label={t(item.level === 'individual' ? 'submit.questionOwn' : 'submit.question')}
        limit={limits.longText}
        rows={4}
      />
      <TextField {...form.text('minutes')} label={t('submit.minutes')} inputMode="numeric" width="short" />
    </DraftedForm>
  );
}
