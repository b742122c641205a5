import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import { CheckboxGroup } from '@/ui/Choices/Choices';
import { DateField } from '@/ui/DateField/DateField';
import { Disclosure } from '@/ui/Disclosure/Disclosure';
import { TextArea } from '@/ui/TextArea/TextArea';
import { type Asked, type AskForm, areaOrder, mustBeAsked } from './askForm';
import styles from './Consent.module.css';
import type { Receiver, ReceiverChoice } from './receivers';
import { toggled } from './toggled';

interface Props {
  readonly form: AskForm;
  readonly asked: readonly Asked[];
  readonly choice: ReceiverChoice;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (part: Partial<AskForm>) => void;
}

/** The question that is put to the family, piece by piece, each with a plain sentence. */
export function AskConsentFields(props: Props) {
  const { form, asked, errors, onChange } = props;
  const { t } = useTranslation('consent');
  const { limits } = useReference();
  return (
    <>
      <Receivers {...props} />
      <CheckboxGroup
        name="areas"
        legend={t('ask.areas')}
        help={t('ask.areasHelp')}
        error={errors['areas']}
        choices={areaOrder.map((area) => ({ value: area, label: t(`area.${area}`), hint: t(`areaSentence.${area}`) }))}
        isChosen={(value) => form.areas.some((area) => area === value)}
        input={{
          onChange: ({ currentTarget }) => onChange({ areas: toggled(form.areas, currentTarget.value, areaOrder) }),
        }}
      />
      <TextArea
        name="exclusions"
        label={t('ask.exclusions')}
        help={t('ask.exclusionsHelp')}
        optional
        limit={limits.longText}
        rows={3}
        value={form.exclusions}
        error={errors['exclusions']}
        onChange={({ currentTarget }) => onChange({ exclusions: currentTarget.value })}
      />
      <TextArea
        name="purpose"
        label={t('ask.purpose')}
        help={t('ask.purposeHelp')}
        limit={limits.longText}
        rows={3}
        value={form.purpose}
        error={errors['purpose']}
        onChange={({ currentTarget }) => onChange({ purpose: currentTarget.value })}
      />
      <div className={styles['dates']}>
        <DateField
          name="from"
          label={t('ask.from')}
          value={form.from}
          error={errors['from']}
          onChange={({ currentTarget }) => onChange({ from: currentTarget.value })}
        />
        <DateField
          name="to"
          label={t('ask.to')}
          help={t('ask.periodHelp')}
          value={form.to}
          error={errors['to']}
          onChange={({ currentTarget }) => onChange({ to: currentTarget.value })}
        />
      </div>
      <CheckboxGroup
        name="persons"
        legend={t('ask.persons')}
        help={t('ask.personsHelp')}
        error={errors['persons']}
        choices={asked.map(({ personId, name, relation }) => ({
          value: personId,
          label: name === null ? t(`ask.${relation}`) : `${name} (${t(`ask.${relation}`)})`,
        }))}
        isChosen={(value) => form.persons.includes(value)}
        input={{
          onChange: ({ currentTarget }) =>
            onChange({
              persons: toggled(
                form.persons,
                currentTarget.value,
                asked.map((one) => one.personId),
              ),
            }),
        }}
      />
      {mustBeAsked(asked).some(({ personId }) => !form.persons.includes(personId)) && (
        <p role="status">{t('ask.whyNotAll')}</p>
      )}
    </>
  );
}

function Receivers({ form, choice, errors, onChange }: Props) {
  const { t } = useTranslation('consent');
  const all = [...choice.near, ...choice.others].map((one) => one.branchId);
  const group = (name: string, receivers: readonly Receiver[], legend: string) => (
    <CheckboxGroup
      name={name}
      legend={legend}
      {...(name === 'receivers' && { help: t('ask.receiversHelp'), error: errors['receivers'] })}
      choices={receivers.map((one) => ({
        value: one.branchId,
        label: `${one.name}, ${one.principalName}`,
        hint: t(`branchHelp.${one.kind}`),
      }))}
      isChosen={(value) => form.receivers.includes(value)}
      input={{
        onChange: ({ currentTarget }) => onChange({ receivers: toggled(form.receivers, currentTarget.value, all) }),
      }}
    />
  );
  if (all.length === 0) return <p>{t('ask.noReceivers')}</p>;
  return (
    <>
      {group('receivers', choice.near, t('ask.receivers'))}
      {choice.others.length > 0 && (
        <Disclosure summary={t('ask.otherReceivers')}>
          {group('otherReceivers', choice.others, t('ask.otherReceivers'))}
        </Disclosure>
      )}
    </>
  );
}
