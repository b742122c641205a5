import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import type { Code } from '@/api/types';
import { type DraftState, useDraft } from '@/api/useDraft';
import { RadioGroup } from '@/ui/Choices/Choices';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Select } from '@/ui/Select/Select';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextArea } from '@/ui/TextArea/TextArea';
import { TextField } from '@/ui/TextField/TextField';
import { ChildFields } from './ChildFields';
import { consultationCommands } from './queries';
import { type BupUnit, unitOptions } from './units';
import { useBeginConsultation } from './useBeginConsultation';
import { blankQuestion, missingInQuestion, questionBody, type WrittenQuestion } from './written';

const ways = ['writing', 'phone'] as const satisfies readonly Code<'ConsultationWay'>[];

interface Props {
  readonly units: readonly BupUnit[];
  /** The case that the question came from. */
  readonly caseId: string | undefined;
  readonly onAsked: (consultationId: string) => void;
  readonly onClose: () => void;
}

/** A question to BUP, to be answered in writing or by telephone, with or without saying who the child is. */
export function AskForm(props: Props) {
  const draft = useDraft<WrittenQuestion>('bupQuestion', props.caseId ?? 'new');
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={10} />;
}

function Fields({ units, caseId = '', onAsked, onClose, draft }: Props & { draft: DraftState<WrittenQuestion> }) {
  const { t } = useTranslation('consultations');
  const { limits } = useReference();
  const [only] = units.length === 1 ? units : [];
  const { form, bases, receiver } = useBeginConsultation<WrittenQuestion>({
    draft,
    blank: { ...blankQuestion, caseId, unitId: only?.unitId ?? '' },
    units,
    prefix: 'ask',
    missing: (content, needsReason) =>
      missingInQuestion(content, needsReason).map((name) => ({ name, message: t(`missing.${name}`) })),
    run: (content, attempt) => consultationCommands.ask(questionBody(content), attempt),
    onDone: (id) => {
      announce(t('asked'));
      onAsked(id);
    },
  });
  const { way } = form.content;
  return (
    <DraftedForm {...form.frame} title={t('askAbout')} submit={t('askSave')} onClose={onClose}>
      <p>{t('askHelp')}</p>
      <RadioGroup
        {...form.field('way')}
        legend={t('askWay')}
        choices={ways.map((value) => ({ value, label: t(`way.${value}`), hint: t(`askWayHelp.${value}`) }))}
        isChosen={(value) => value === way}
        input={{
          onChange: ({ currentTarget: { value } }) => form.change({ way: ways.find((one) => one === value) ?? '' }),
        }}
      />
      <Select {...form.text('unitId')} label={t('unit')} options={unitOptions(units)} />
      {way === 'phone' && (
        <TextField
          {...form.text('callBack')}
          type="tel"
          label={t('callBack')}
          help={t('callBackHelp')}
          width="medium"
        />
      )}
      <ChildFields form={form} receiver={receiver} bases={bases} />
      <TextArea
        {...form.text('question')}
        label={t('question')}
        help={t('questionHelp')}
        limit={limits.longText}
        rows={6}
      />
    </DraftedForm>
  );
}
