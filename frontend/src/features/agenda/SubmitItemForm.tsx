import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import { type DraftState, useDraft } from '@/api/useDraft';
import { useSectors } from '@/api/useSectors';
import { CheckboxGroup, RadioGroup } from '@/ui/Choices/Choices';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { TextArea } from '@/ui/TextArea/TextArea';
import { TextField } from '@/ui/TextField/TextField';
import { ChildFields } from './ChildFields';
import type { Meeting } from './model';
import { inMeeting } from './queries';
import { blankSubmission, fieldOf, inKind, isStoryAlone, missingIn, type Submission, toItem } from './submission';
import { type Kept, useMeetingForm } from './useMeetingForm';

interface Props {
  readonly meeting: Meeting;
  readonly onClose: () => void;
}

const levels = ['individual', 'group', 'schoolUnit'] as const;

/** Brings something up: a child, a group or the school. */
export function SubmitItemForm(props: Props) {
  const draft = useDraft<Kept<Submission>>('agendaItem', props.meeting.meeting.meetingId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={8} />;
}

function Fields({ meeting, onClose, draft }: Props & { draft: DraftState<Kept<Submission>> }) {
  const { t } = useTranslation('agenda');
  const { limits } = useReference();
  const { cycleId, kind } = meeting;
  const form = useMeetingForm<Submission>({
    cycleId,
    draft,
    blank: blankSubmission,
    prefix: 'item',
    fieldOf,
    missing: (content) =>
      missingIn(inKind(content, kind)).map((name) => ({ name, message: t(`submit.${name}Missing`) })),
    run: (content, key) => inMeeting.submit(cycleId, toItem(inKind(content, kind), meeting.meeting.meetingId), key),
    onDone: () => {
      announce(t('submit.done'));
      onClose();
    },
  });
  const { content, change } = form;
  const isIndividual = content.level === 'individual';
  return (
    <DraftedForm {...form.frame} framed title={t('submit.title')} submit={t('submit.save')} onClose={onClose}>
      <RadioGroup
        {...form.field('level')}
        legend={t('submit.level')}
        choices={levels.map((value) => ({
          value,
          label: t(`item.level.${value}`),
          hint: t(`submit.levelHelp.${value}`),
        }))}
        isChosen={(value) => value === content.level}
        input={{
          onChange: ({ currentTarget: { value } }) => change({ level: levels.find((one) => one === value) ?? '' }),
        }}
      />
      {isIndividual && <ChildFields form={form} meeting={meeting} />}
      {content.level !== '' && !isStoryAlone(content) && (
        <TextArea
          {...form.text('question')}
          label={t(isIndividual ? 'submit.questionOwn' : 'submit.question')}
          {...(isIndividual && { help: t('submit.questionOwnHelp') })}
          limit={limits.longText}
        />
      )}
      {content.level !== '' && <Wishes form={form} />}
    </DraftedForm>
  );
}

type SubmissionForm = ReturnType<typeof useMeetingForm<Submission>>;

/** How long it takes, who should be there, and what of the wheel it touches. */
function Wishes({ form }: { form: SubmissionForm }) {
  const { t } = useTranslation('agenda');
  const { branchKinds } = useReference();
  const sectors = useSectors();
  const { content, change } = form;
  return (
    <>
      <TextField {...form.text('minutes')} label={t('submit.minutes')} inputMode="numeric" width="short" />
      <CheckboxGroup
        {...form.field('needs')}
        legend={t('submit.needs')}
        optional
        choices={branchKinds.map(({ kind, name }) => ({ value: kind, label: name }))}
        isChosen={(value) => content.needs.some((kind) => kind === value)}
        input={{
          onChange: ({ currentTarget: { value, checked } }) => {
            const rest = content.needs.filter((kind) => kind !== value);
            const kind = branchKinds.find((one) => one.kind === value)?.kind;
            change({ needs: checked && kind ? [...rest, kind] : rest });
          },
        }}
      />
      {sectors.length > 0 && (
        <CheckboxGroup
          {...form.field('sectors')}
          legend={t('submit.sectors')}
          optional
          choices={sectors.map(({ key, label }) => ({ value: key, label }))}
          isChosen={(value) => content.sectors.includes(value)}
          input={{
            onChange: ({ currentTarget: { value, checked } }) => {
              const rest = content.sectors.filter((key) => key !== value);
              change({ sectors: checked ? [...rest, value] : rest });
            },
          }}
        />
      )}
    </>
  );
}
