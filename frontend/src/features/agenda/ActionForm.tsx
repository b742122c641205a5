import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import type { Code } from '@/api/types';
import { type DraftState, useDraft } from '@/api/useDraft';
import { today } from '@/i18n/format';
import { ChoiceOption, RadioGroup } from '@/ui/Choices/Choices';
import { DateField } from '@/ui/DateField/DateField';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Select } from '@/ui/Select/Select';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextArea } from '@/ui/TextArea/TextArea';
import { CatalogueChoice } from './CatalogueChoice';
import { attendee, circleOf, personKey } from './model';
import type { OnItemProps } from './onItemProps';
import { onItem } from './queries';
import { type Kept, useMeetingForm } from './useMeetingForm';

type Props = OnItemProps & { readonly onClose: () => void };

interface Content {
  readonly what: string;
  readonly responsible: string;
  readonly due: string;
  readonly reach: Code<'Reach'> | '';
  readonly kind: Code<'ActionKind'> | '';
  readonly ownOnly: boolean;
  /** The insats of the municipality's catalogue that it is, if it is one of them. */
  readonly catalogueEntry: string;
}

const reaches = ['universal', 'selective', 'indicated'] as const;
const kinds = ['promoting', 'preventing', 'remedying'] as const;
const blank: Content = { what: '', responsible: '', due: '', reach: '', kind: '', ownOnly: false, catalogueEntry: '' };

/** An action: it is not sent without somebody who answers for it and a day. */
export function ActionForm(props: Props) {
  const draft = useDraft<Kept<Content>>('agendaAction', props.item.itemId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={5} />;
}

function Fields({ meeting, item, onClose, draft }: Props & { draft: DraftState<Kept<Content>> }) {
  const { t } = useTranslation('agenda');
  const { limits } = useReference();
  const people = circleOf(meeting, item);
  const prefix = `action-${item.itemId}`;
  const form = useMeetingForm<Content>({
    cycleId: meeting.cycleId,
    draft,
    blank,
    prefix,
    missing: (content) =>
      [
        { name: 'what', message: t('action.whatMissing') },
        { name: 'responsible', message: t('action.responsibleMissing') },
        { name: 'due', message: t('action.dueMissing') },
        { name: 'reach', message: t('action.reachMissing') },
        { name: 'kind', message: t('action.kindMissing') },
      ].filter(({ name }) => String(content[name as keyof Content]).trim() === ''),
    run: (content, key) => {
      const responsible = people.find((person) => personKey(person) === content.responsible);
      return onItem.plan(
        item.itemId,
        {
          what: content.what.trim(),
          responsible: responsible ? attendee(responsible) : null,
          due: content.due,
          reach: content.reach === '' ? 'universal' : content.reach,
          kind: content.kind === '' ? 'promoting' : content.kind,
          catalogueEntry: content.catalogueEntry || null,
          ownOnly: content.ownOnly,
          recipients: null,
        },
        key,
      );
    },
    onDone: () => {
      announce(t('action.saved'));
      onClose();
    },
  });
  const { content, change } = form;
  return (
    <DraftedForm {...form.frame} framed level={5} title={t('action.open')} submit={t('action.save')} onClose={onClose}>
      <CatalogueChoice meeting={meeting} field={form.text('catalogueEntry')} written={content} onChange={change} />
      <TextArea {...form.text('what')} label={t('action.what')} limit={limits.longText} rows={2} />
      <Select
        {...form.text('responsible')}
        label={t('action.responsible')}
        options={people.map((person) => ({ value: personKey(person), label: `${person.name}, ${person.unitName}` }))}
      />
      <DateField {...form.text('due')} label={t('action.due')} min={today()} />
      <RadioGroup
        {...form.field('reach')}
        legend={t('action.reach')}
        choices={reaches.map((value) => ({
          value,
          label: t(`action.reaches.${value}`),
          hint: t(`action.reachHelp.${value}`),
        }))}
        isChosen={(value) => value === content.reach}
        input={{
          onChange: ({ currentTarget: { value } }) => change({ reach: reaches.find((one) => one === value) ?? '' }),
        }}
      />
      <RadioGroup
        {...form.field('kind')}
        legend={t('action.kind')}
        choices={kinds.map((value) => ({ value, label: t(`action.kinds.${value}`) }))}
        isChosen={(value) => value === content.kind}
        input={{
          onChange: ({ currentTarget: { value } }) => change({ kind: kinds.find((one) => one === value) ?? '' }),
        }}
      />
      {item.isOwn && item.mode !== 'heldBack' && (
        <ChoiceOption
          type="checkbox"
          id={`${prefix}-own`}
          checked={content.ownOnly}
          onChange={({ currentTarget: { checked } }) => change({ ownOnly: checked })}
          label={t('write.ownOnly')}
          hint={t('write.ownOnlyHelp')}
        />
      )}
    </DraftedForm>
  );
}
