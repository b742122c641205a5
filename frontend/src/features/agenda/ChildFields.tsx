import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ownCasesQuery } from '@/api/ownCases';
import { useReference } from '@/api/reference';
import { RadioGroup } from '@/ui/Choices/Choices';
import { Notice } from '@/ui/Notice/Notice';
import { Select } from '@/ui/Select/Select';
import { TextArea } from '@/ui/TextArea/TextArea';
import { BasesForRoom } from './BasesForRoom';
import { inRoom, type Meeting } from './model';
import { inKind, modeOf, type Submission } from './submission';
import type { useMeetingForm } from './useMeetingForm';
import { useRoomBases } from './useRoomBases';

interface Props {
  readonly form: ReturnType<typeof useMeetingForm<Submission>>;
  readonly meeting: Meeting;
}

const modes = ['named', 'anonymous', 'heldBack'] as const;

/** Which child it is about, and how the child is talked about where others than one's own branch sit. */
export function ChildFields({ form, meeting }: Props) {
  const { t } = useTranslation('agenda');
  const { limits } = useReference();
  const { data: cases } = useQuery(ownCasesQuery);
  const { content, change } = form;
  const mode = modeOf(inKind(content, meeting.kind));
  const isNameable = meeting.kind !== 'supervision';
  return (
    <>
      {!isNameable && <p>{t('submit.supervision')}</p>}
      <Select
        {...form.text('caseId')}
        label={t('submit.case')}
        help={t(isNameable ? 'submit.caseHelp' : 'submit.caseHelpSupervision')}
        placeholder={t('submit.noCase')}
        options={(cases?.cases ?? []).map((row) => ({ value: row.caseId, label: `${row.alias} (${row.number})` }))}
      />
      {content.caseId !== '' && isNameable && (
        <RadioGroup
          {...form.field('mode')}
          legend={t('submit.mode')}
          choices={modes.map((value) => ({
            value,
            label: t(`item.mode.${value}`),
            hint: t(`submit.modeHelp.${value}`),
          }))}
          isChosen={(value) => value === content.mode}
          input={{
            onChange: ({ currentTarget: { value } }) => change({ mode: modes.find((one) => one === value) ?? '' }),
          }}
        />
      )}
      {mode === 'anonymous' && (
        <>
          <Notice tone="wait">{t('child.smallSchool')}</Notice>
          <TextArea
            {...form.text('story')}
            label={t('submit.story')}
            help={t('submit.storyHelp')}
            limit={limits.longText}
          />
        </>
      )}
      {mode === 'named' && <Bases form={form} meeting={meeting} />}
    </>
  );
}

function Bases({ form, meeting }: Props) {
  const { content, change } = form;
  const bases = useRoomBases(content.caseId, inRoom(meeting, undefined));
  return (
    <BasesForRoom
      name="item.recipients"
      bases={bases}
      value={content.recipients}
      onChange={(recipients) => change({ recipients })}
    />
  );
}
