import { useTranslation } from 'react-i18next';
import { useOthersInCase } from '@/api/casePersons';
import { useReference } from '@/api/reference';
import type { Code, Schemas } from '@/api/types';
import { type DraftState, useDraft } from '@/api/useDraft';
import { useDraftForm } from '@/api/useDraftForm';
import { RadioGroup } from '@/ui/Choices/Choices';
import { ConcernsPicker } from '@/ui/ConcernsPicker/ConcernsPicker';
import { DateField } from '@/ui/DateField/DateField';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextArea } from '@/ui/TextArea/TextArea';
import { steps } from '../queries';
import { stillIn } from './concerned';
import { useStepForm } from './useStepForm';

type Kind = Code<'AnswerKind'>;

const kinds = [
  'offersIntervention',
  'advises',
  'refersOn',
  'treatedAsReportOrApplication',
  'declines',
] as const satisfies readonly Kind[];

interface Typed {
  readonly kind: Kind | undefined;
  readonly text: string;
  readonly plannedStart: string;
  readonly concerns: readonly string[];
}

interface Props {
  readonly request: Schemas['SupportRequestView'];
  readonly onClose: () => void;
}

/** Socialtjänsten's own answer. The school does not see it: what may be told is a step of its own. */
export function AnswerForm(props: Props) {
  const draft = useDraft<Typed>('answer', props.request.requestId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={8} />;
}

function Fields({ request, onClose, draft }: Props & { draft: DraftState<Typed> }) {
  const { t } = useTranslation('supportRequests');
  const { limits } = useReference();
  const written = useDraftForm<Typed>(draft, { kind: undefined, text: '', plannedStart: '', concerns: [] });
  const { kind, text, plannedStart, concerns } = written.content;
  const others = useOthersInCase(request.caseId);
  const form = useStepForm<Schemas['AnswerSupportRequest']>({
    request,
    run: steps.answer,
    said: t('answer.done'),
    onClose,
    fields: ['kind', 'text', 'plannedStart', 'concerns'],
    written,
  });
  const submit = () =>
    form.send(
      [
        ...(kind === undefined ? [{ name: 'kind', message: t('answer.missingKind') }] : []),
        ...(text.trim() === '' ? [{ name: 'text', message: t('answer.missingText') }] : []),
      ],
      {
        kind: kind ?? null,
        text: text.trim(),
        plannedStart: kind === 'offersIntervention' ? plannedStart || null : null,
        concerns: stillIn(others, concerns),
      },
    );
  return (
    <DraftedForm {...form.frame} title={t('action.answer')} submit={t('answer.submit')} onSubmit={submit}>
      <RadioGroup
        name="kind"
        legend={t('answer.kind')}
        error={form.errors['kind']}
        choices={kinds.map((value) => ({ value, label: t(`answerKind.${value}`), hint: t(`answerKindHelp.${value}`) }))}
        isChosen={(value) => value === kind}
        input={{
          onChange: ({ currentTarget }) => written.change({ kind: kinds.find((one) => one === currentTarget.value) }),
        }}
      />
      <TextArea
        name="text"
        label={t('answer.text')}
        help={t('answer.textHelp')}
        limit={limits.longText}
        value={text}
        error={form.errors['text']}
        onChange={({ currentTarget }) => written.change({ text: currentTarget.value })}
      />
      <ConcernsPicker
        name="concerns"
        persons={others}
        value={concerns}
        onChange={(chosen) => written.change({ concerns: chosen })}
      />
      {kind === 'offersIntervention' && (
        <DateField
          name="plannedStart"
          label={t('answer.plannedStart')}
          optional
          value={plannedStart}
          error={form.errors['plannedStart']}
          onChange={({ currentTarget }) => written.change({ plannedStart: currentTarget.value })}
        />
      )}
    </DraftedForm>
  );
}
