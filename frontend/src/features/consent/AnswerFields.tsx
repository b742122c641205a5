import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import type { Schemas } from '@/api/types';
import { languageName } from '@/i18n/languageName';
import { CheckboxGroup, ChoiceOption, RadioGroup } from '@/ui/Choices/Choices';
import { Select } from '@/ui/Select/Select';
import { TextArea } from '@/ui/TextArea/TextArea';
import type { AnswerForm } from './answerForm';
import { readAloudVersionsQuery } from './consentTexts';
import { consentForms, recordableAnswers } from './model';
import { toggled } from './toggled';

interface Props {
  readonly consent: Schemas['ConsentView'];
  readonly name: string;
  readonly form: AnswerForm;
  /** Before each field's name: two people's forms can be open beside each other. */
  readonly prefix: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (part: Partial<AnswerForm>) => void;
}

/** The questions about one person's answer; only those that the answer leads to. */
export function AnswerFields({ consent, name, form, prefix, errors, onChange }: Props) {
  const { t } = useTranslation('consent');
  const { limits } = useReference();
  return (
    <>
      <RadioGroup
        name={`${prefix}.answer`}
        legend={t('record.answer', { name })}
        error={errors[`${prefix}.answer`]}
        choices={recordableAnswers.map((value) => ({ value, label: t(`record.option.${value}`) }))}
        isChosen={(value) => value === form.answer}
        input={{
          onChange: ({ currentTarget }) =>
            onChange({ answer: recordableAnswers.find((one) => one === currentTarget.value) }),
        }}
      />
      {form.answer === 'limited' && (
        <>
          <CheckboxGroup
            name={`${prefix}.areas`}
            legend={t('record.limitedAreas', { name })}
            error={errors[`${prefix}.areas`]}
            choices={consent.areas.map((area) => ({
              value: area,
              label: t(`area.${area}`),
              hint: t(`areaSentence.${area}`),
            }))}
            isChosen={(value) => form.areas.some((area) => area === value)}
            input={{
              onChange: ({ currentTarget }) =>
                onChange({ areas: toggled(form.areas, currentTarget.value, consent.areas) }),
            }}
          />
          <CheckboxGroup
            name={`${prefix}.branches`}
            legend={t('record.limitedBranches')}
            error={errors[`${prefix}.branches`]}
            choices={consent.receiving.map((receiver) => ({ value: receiver.branchId, label: receiver.name }))}
            isChosen={(value) => form.branches.includes(value)}
            input={{
              onChange: ({ currentTarget }) =>
                onChange({
                  branches: toggled(
                    form.branches,
                    currentTarget.value,
                    consent.receiving.map((one) => one.branchId),
                  ),
                }),
            }}
          />
        </>
      )}
      {form.answer !== undefined && form.answer !== 'unanswered' && (
        <>
          <RadioGroup
            name={`${prefix}.form`}
            legend={t('record.form')}
            error={errors[`${prefix}.form`]}
            choices={consentForms.map((value) => ({ value, label: t(`form.${value}`) }))}
            isChosen={(value) => value === form.form}
            input={{
              onChange: ({ currentTarget }) =>
                onChange({ form: consentForms.find((one) => one === currentTarget.value) }),
            }}
          />
          {form.readIn !== null && (
            <ReadIn consent={consent} name={name} prefix={prefix} readIn={form.readIn} onChange={onChange} />
          )}
          <ChoiceOption
            type="checkbox"
            id={`${prefix}-interpreter`}
            label={t('record.interpreter')}
            checked={form.interpreter}
            onChange={({ currentTarget }) => onChange({ interpreter: currentTarget.checked })}
          />
        </>
      )}
      {form.answer !== undefined && (
        <TextArea
          name={`${prefix}.note`}
          label={t('record.note')}
          help={t('record.noteHelp')}
          optional
          limit={limits.longText}
          rows={2}
          value={form.note}
          onChange={({ currentTarget }) => onChange({ note: currentTarget.value })}
        />
      )}
    </>
  );
}

interface ReadInProps extends Pick<Props, 'consent' | 'name' | 'prefix' | 'onChange'> {
  readonly readIn: string;
}

/** In which language the text was read to this person: one of those that the version asked with exists in. */
function ReadIn({ consent, name, prefix, readIn, onChange }: ReadInProps) {
  const { t, i18n } = useTranslation('consent');
  const { data: versions } = useQuery(readAloudVersionsQuery);
  const asked = versions?.find(({ version }) => version === consent.readAloud?.version);
  const locales = new Set([readIn, ...(asked?.locales ?? []).map(({ locale }) => locale)]);
  return (
    <Select
      name={`${prefix}.readIn`}
      label={t('record.readIn', { name })}
      placeholder={null}
      options={[...locales].toSorted().map((value) => ({ value, label: languageName(value, i18n.language) }))}
      value={readIn}
      onChange={({ currentTarget }) => onChange({ readIn: currentTarget.value })}
    />
  );
}
