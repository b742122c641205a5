import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import type { useWrittenForm } from '@/api/useWrittenForm';
import { CheckboxGroup, RadioGroup } from '@/ui/Choices/Choices';
import { Fieldset } from '@/ui/Fieldset/Fieldset';
import { Select } from '@/ui/Select/Select';
import { Stack } from '@/ui/Stack/Stack';
import { TextField } from '@/ui/TextField/TextField';
import { intervals, intervalWords, kinds, type WrittenSeries, weekdays } from './seriesForm';
import { toggled } from './toggled';

interface Props {
  readonly form: Pick<ReturnType<typeof useWrittenForm<WrittenSeries>>, 'content' | 'change' | 'field' | 'text'>;
  readonly schools: readonly Schemas['SchoolChoice'][];
  /** What sort of meeting it is stands fast once the series is there. */
  readonly withKind: boolean;
}

/** What is said of a series. */
export function SeriesFields({ form, schools, withKind }: Props) {
  const { t } = useTranslation('series');
  const { content, change } = form;
  return (
    <>
      {withKind && (
        <RadioGroup
          {...form.field('kind')}
          legend={t('kind')}
          choices={kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`), hint: t(`kindHelp.${kind}`) }))}
          isChosen={(value) => value === content.kind}
          input={{
            onChange: ({ currentTarget }) => change({ kind: kinds.find((one) => one === currentTarget.value) ?? '' }),
          }}
        />
      )}
      <TextField {...form.text('kindName')} label={t('kindName')} help={t('kindNameHelp')} optional />
      <TextField {...form.text('name')} label={t('name')} help={t('nameHelp')} />
      <CheckboxGroup
        {...form.field('schools')}
        legend={t('schools')}
        help={t('schoolsHelp')}
        choices={schools.map(({ unitId, name }) => ({ value: unitId, label: name }))}
        isChosen={(value) => content.schools.includes(value)}
        input={{ onChange: ({ currentTarget }) => change({ schools: toggled(content.schools, currentTarget) }) }}
      />
      <Fieldset legend={t('slot')} help={t('slotHelp')}>
        <Stack>
          <Select
            {...form.text('weekday')}
            label={t('weekday')}
            options={weekdays.map((day) => ({ value: day, label: t(`weekdays.${day}`) }))}
          />
          <TextField {...form.text('starts')} type="time" label={t('starts')} width="short" />
          <TextField {...form.text('minutes')} label={t('minutes')} inputMode="numeric" width="short" />
          <Select
            {...form.text('weekInterval')}
            label={t('weekInterval')}
            placeholder={null}
            options={intervals.map((weeks) => ({ value: String(weeks), label: t(intervalWords(weeks), { weeks }) }))}
          />
          <TextField
            {...form.text('cutoffDays')}
            label={t('cutoffDays')}
            help={t('cutoffDaysHelp')}
            inputMode="numeric"
            width="short"
          />
        </Stack>
      </Fieldset>
      <TextField {...form.text('place')} label={t('place')} optional />
    </>
  );
}
