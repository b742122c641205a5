import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import { useUser } from '@/api/session';
import { type DraftState, useDraft } from '@/api/useDraft';
import { ChoiceOption } from '@/ui/Choices/Choices';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextArea } from '@/ui/TextArea/TextArea';
import { scopeOf, standingDecision } from './model';
import type { OnItemProps } from './onItemProps';
import { onItem } from './queries';
import { TextConflict } from './TextConflict';
import { type Kept, useMeetingForm } from './useMeetingForm';

type Props = OnItemProps & { readonly onClose: () => void };

interface Content {
  readonly text: string;
  readonly ownOnly: boolean;
  /** The revision that stood there when the text was begun, 0 for none. */
  readonly revision: number;
}

/** The decision, written or written anew. When somebody else did so meanwhile, both texts are shown and nothing typed is lost. */
export function DecisionForm(props: Props) {
  const draft = useDraft<Kept<Content>>('agendaDecision', props.item.itemId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={3} />;
}

function Fields({ meeting, item, onClose, draft }: Props & { draft: DraftState<Kept<Content>> }) {
  const { t } = useTranslation('agenda');
  const { limits } = useReference();
  const branch = useUser().active?.branchName;
  const standingFor = (ownOnly: boolean) => standingDecision(item.decisions, scopeOf(item, ownOnly), branch);
  const [opened] = useState(standingFor(false));
  const prefix = `decision-${item.itemId}`;
  const form = useMeetingForm<Content>({
    cycleId: meeting.cycleId,
    draft,
    blank: { text: opened?.text ?? '', ownOnly: false, revision: opened?.revision ?? 0 },
    prefix,
    missing: ({ text }) => (text.trim() === '' ? [{ name: 'text', message: t('write.decisionMissing') }] : []),
    run: ({ text, ownOnly, revision }, key) =>
      onItem.decide(item.itemId, { text: text.trim(), ownOnly, revision, recipients: null }, key),
    onDone: () => {
      announce(t('write.decisionSaved'));
      onClose();
    },
  });
  const { content } = form;
  const standing = standingFor(content.ownOnly);
  return (
    <DraftedForm
      {...form.frame}
      framed
      level={5}
      title={t('write.decision')}
      submit={t('write.decisionWrite')}
      onClose={onClose}
    >
      {form.changed && (
        <TextConflict
          label={t('write.decision')}
          mine={content.text}
          standing={standing}
          onTake={() => form.change({ text: standing?.text ?? '', revision: standing?.revision ?? 0 })}
          onSave={() => form.send({ revision: standing?.revision ?? 0 })}
        />
      )}
      <TextArea {...form.text('text')} label={t('write.decisionField')} limit={limits.longText} rows={3} />
      {item.isOwn && item.mode !== 'heldBack' && (
        <ChoiceOption
          type="checkbox"
          id={`${prefix}-own`}
          checked={content.ownOnly}
          onChange={({ currentTarget: { checked } }) =>
            form.change({ ownOnly: checked, revision: standingFor(checked)?.revision ?? 0 })
          }
          label={t('write.ownOnly')}
          hint={t('write.ownOnlyHelp')}
        />
      )}
    </DraftedForm>
  );
}
