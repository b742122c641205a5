import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import type { Code, Schemas } from '@/api/types';
import { type DraftState, useDraft } from '@/api/useDraft';
import { today } from '@/i18n/format';
import { RadioGroup } from '@/ui/Choices/Choices';
import { DateField } from '@/ui/DateField/DateField';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { Fieldset } from '@/ui/Fieldset/Fieldset';
import { announce } from '@/ui/LiveRegion/announce';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { Stack } from '@/ui/Stack/Stack';
import { TextArea } from '@/ui/TextArea/TextArea';
import { onItem } from './queries';
import { type Kept, useMeetingForm } from './useMeetingForm';

interface Props {
  readonly cycleId: string;
  readonly itemId: string;
  readonly action: Schemas['ActionView'];
  readonly onClose: () => void;
}

interface Content {
  readonly result: Code<'ActionResult'> | '';
  readonly child: string;
  readonly guardian: string;
  readonly professional: string;
  readonly due: string;
}

const results = ['done', 'continues', 'dropped'] as const;
const views = ['child', 'guardian', 'professional'] as const;
const blank: Content = { result: '', child: '', guardian: '', professional: '', due: '' };

/** How an action went and what effect it had, in the eyes of each who was asked. */
export function FollowUpForm(props: Props) {
  const draft = useDraft<Kept<Content>>('followUp', `${props.itemId}-${props.action.actionId}`);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={4} />;
}

function Fields({ cycleId, itemId, action, onClose, draft }: Props & { draft: DraftState<Kept<Content>> }) {
  const { t } = useTranslation('agenda');
  const { limits } = useReference();
  const form = useMeetingForm<Content>({
    cycleId,
    draft,
    blank,
    prefix: `followUp-${action.actionId}`,
    fields: ['effects'],
    missing: (content) => [
      ...(content.result === '' ? [{ name: 'result', message: t('followUp.resultMissing') }] : []),
      ...(content.result !== '' && content.result !== 'continues' && effectsOf(content).length === 0
        ? [{ name: 'effects', message: t('followUp.effectMissing') }]
        : []),
      ...(content.result === 'continues' && content.due === ''
        ? [{ name: 'due', message: t('followUp.dueMissing') }]
        : []),
    ],
    run: (content, key) =>
      onItem.followUp(
        itemId,
        action.actionId,
        {
          result: content.result === '' ? null : content.result,
          effects: effectsOf(content),
          due: content.result === 'continues' ? content.due : null,
        },
        key,
      ),
    onDone: () => {
      announce(t('followUp.done'));
      onClose();
    },
  });
  const { content, change } = form;
  return (
    <DraftedForm
      {...form.frame}
      framed
      level={4}
      title={t('followUp.openOf', { what: action.what.text })}
      submit={t('followUp.save')}
      onClose={onClose}
    >
      <RadioGroup
        {...form.field('result')}
        legend={t('followUp.result')}
        choices={results.map((value) => ({ value, label: t(`followUp.results.${value}`) }))}
        isChosen={(value) => value === content.result}
        input={{
          onChange: ({ currentTarget: { value } }) => change({ result: results.find((one) => one === value) ?? '' }),
        }}
      />
      {content.result === 'continues' && <DateField {...form.text('due')} label={t('followUp.newDue')} min={today()} />}
      <Fieldset {...form.field('effects')} legend={t('followUp.effect')} help={t('followUp.effectHelp')}>
        <Stack>
          {views.map((view) => (
            <TextArea
              key={view}
              {...form.text(view)}
              label={t(`followUp.effects.${view}`)}
              optional
              limit={limits.longText}
              rows={2}
            />
          ))}
        </Stack>
      </Fieldset>
    </DraftedForm>
  );
}

function effectsOf(content: Content): Schemas['EffectBody'][] {
  return views
    .map((perspective) => ({ perspective, text: content[perspective].trim() }))
    .filter(({ text }) => text !== '');
}
