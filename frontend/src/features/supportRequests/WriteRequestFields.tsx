import { useTranslation } from 'react-i18next';
import type { BasisOption } from '@/api/basisOptions';
import { othersOf } from '@/api/casePersons';
import { useReference } from '@/api/reference';
import type { Schemas } from '@/api/types';
import { CheckboxGroup, RadioGroup } from '@/ui/Choices/Choices';
import { ConcernLinks } from '@/ui/ConcernLinks/ConcernLinks';
import { ConcernsPicker } from '@/ui/ConcernsPicker/ConcernsPicker';
import { Fieldset } from '@/ui/Fieldset/Fieldset';
import { Notice } from '@/ui/Notice/Notice';
import { Select } from '@/ui/Select/Select';
import { TextArea } from '@/ui/TextArea/TextArea';
import { TextField } from '@/ui/TextField/TextField';
import { BasisFields } from './BasisFields';
import { Excerpt } from './Excerpt';
import { chosen, type ExcerptChoice } from './excerpt';
import { type RequestForm, urgencies } from './form';
import type { Receiver, ReceiverGroup } from './receivers';
import styles from './SupportRequests.module.css';

interface Props {
  readonly view: Schemas['CaseView'];
  readonly form: RequestForm;
  readonly errors: Readonly<Record<string, string>>;
  readonly groups: readonly ReceiverGroup[];
  readonly receiver: Receiver | undefined;
  readonly bases: readonly BasisOption[] | undefined;
  readonly choices: readonly ExcerptChoice[];
  readonly labelOf: (sector: string) => string;
  readonly onChange: (part: Partial<RequestForm>) => void;
}

type Texts = 'question' | 'wishedSupport' | 'childsOwnWords' | 'schoolHasDone' | 'effect';

/** The form, section by section, in the order in which one talks about it with a family. */
export function WriteRequestFields(props: Props) {
  const { t } = useTranslation('supportRequests');
  return (
    <>
      <Fieldset large legend={t('form.toSection')}>
        <ReceiverField {...props} />
      </Fieldset>
      <Fieldset large legend={t('form.askSection')}>
        <Text {...props} name="question" help={t('form.questionHelp')} />
        <Text {...props} name="wishedSupport" help={t('form.wishedSupportHelp')} />
        <Text {...props} name="childsOwnWords" help={t('form.childsOwnWordsHelp')} optional />
      </Fieldset>
      <Fieldset large legend={t('form.schoolSection')}>
        <Text {...props} name="schoolHasDone" help={t('form.schoolHasDoneHelp')} />
        <Text {...props} name="effect" optional />
      </Fieldset>
      <ExcerptPicker {...props} />
      <ConcernsPicker
        name="concerns"
        persons={othersOf(props.view)}
        value={props.form.concerns}
        onChange={(concerns) => props.onChange({ concerns, basis: '' })}
      />
      <UrgencyField {...props} />
      <ContactFields {...props} />
      <Fieldset large legend={t('form.basisSection')}>
        <BasisFields {...props} />
      </Fieldset>
    </>
  );
}

function ReceiverField({ form, errors, groups, onChange }: Props) {
  const { t } = useTranslation('supportRequests');
  return (
    <Select
      name="toUnitId"
      label={t('form.receiver')}
      help={t('form.receiverHelp')}
      error={errors['toUnitId']}
      options={groups.flatMap(({ principalName, ownMunicipality, receivers }) =>
        receivers.map((receiver) => ({
          value: receiver.unitId,
          label: receiver.unitName,
          group: ownMunicipality ? t('form.ownMunicipality', { name: principalName }) : principalName,
        })),
      )}
      value={form.toUnitId}
      onChange={({ currentTarget }) => onChange({ toUnitId: currentTarget.value, basis: '' })}
    />
  );
}

interface TextProps extends Props {
  readonly name: Texts;
  readonly help?: string;
  readonly optional?: boolean;
}

function Text({ name, help, optional = false, form, errors, onChange }: TextProps) {
  const { t } = useTranslation('supportRequests');
  const { limits } = useReference();
  return (
    <TextArea
      name={name}
      label={t(`form.${name}`)}
      {...(help !== undefined && { help })}
      optional={optional}
      limit={limits.longText}
      value={form[name]}
      error={errors[name]}
      onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
    />
  );
}

/** Which sectors go along, with the words that will be sent under those that are chosen. */
function ExcerptPicker({ form, errors, choices, labelOf, onChange }: Props) {
  const { t } = useTranslation('supportRequests');
  if (choices.length === 0) {
    return (
      <Fieldset large legend={t('form.wheelSection')}>
        <p>{t('form.wheelNone')}</p>
      </Fieldset>
    );
  }
  return (
    <div className={styles['actions']}>
      <CheckboxGroup
        name="wheelItems"
        legend={t('form.wheelSection')}
        help={t('form.wheelHelp')}
        error={errors['wheelItems']}
        optional
        choices={choices.map((choice) => ({
          value: choice.itemId,
          label: `${labelOf(choice.sector)} (${choice.respondentName ?? t(`perspective.${choice.perspective}`)})`,
        }))}
        isChosen={(value) => form.wheelItems.includes(value)}
        input={{
          onChange: ({ currentTarget: { value, checked } }) =>
            onChange({
              wheelItems: checked ? [...form.wheelItems, value] : form.wheelItems.filter((one) => one !== value),
            }),
        }}
      />
      {chosen(choices, form.wheelItems).map((choice) => (
        <Excerpt key={choice.itemId} {...choice} label={labelOf(choice.sector)} />
      ))}
    </div>
  );
}

function UrgencyField({ view, form, errors, onChange }: Props) {
  const { t } = useTranslation('supportRequests');
  const { orosanmalan } = useReference();
  return (
    <>
      <RadioGroup
        name="urgency"
        legend={t('form.urgency')}
        error={errors['urgency']}
        choices={urgencies.map((value) => ({ value, label: t(`urgency.${value}`) }))}
        isChosen={(value) => value === form.urgency}
        input={{
          onChange: ({ currentTarget }) =>
            onChange({ urgency: urgencies.find((one) => one === currentTarget.value) ?? '' }),
        }}
      />
      <Notice tone="stop" title={t('concern.title')}>
        <p>{t('concern.text')}</p>
        <ConcernLinks places={orosanmalan} nearest={view.child?.registeredMunicipality} />
      </Notice>
    </>
  );
}

function ContactFields({ form, errors, onChange }: Props) {
  const { t } = useTranslation('supportRequests');
  const field = (name: 'contactName' | 'contactProfession' | 'contactPhone' | 'contactEmail' | 'contactBestTimes') => ({
    name,
    label: t(`form.${name}`),
    value: form[name],
    error: errors[name],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => onChange({ [name]: currentTarget.value }),
  });
  return (
    <Fieldset large legend={t('form.contactSection')}>
      <TextField {...field('contactName')} autoComplete="name" />
      <TextField {...field('contactProfession')} autoComplete="organization-title" />
      <TextField {...field('contactPhone')} type="tel" autoComplete="tel" optional width="short" />
      <TextField {...field('contactEmail')} type="email" autoComplete="email" optional />
      <TextField {...field('contactBestTimes')} help={t('form.contactBestTimesHelp')} optional />
    </Fieldset>
  );
}
