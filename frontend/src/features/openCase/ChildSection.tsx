import { useWatch } from 'react-hook-form';
import { useReference } from '@/api/reference';
import { languageChoices } from '@/i18n/languageChoices';
import { ChoiceOption, RadioGroup } from '@/ui/Choices/Choices';
import { DateField } from '@/ui/DateField/DateField';
import { Fieldset } from '@/ui/Fieldset/Fieldset';
import { Select } from '@/ui/Select/Select';
import { TextField } from '@/ui/TextField/TextField';
import { useOpenCaseForm } from './context';
import { numberKinds, protectionLevels } from './form';
import styles from './OpenCasePage.module.css';

/** Who the child is. */
export function ChildSection() {
  const { t, register, errorOf } = useOpenCaseForm();
  return (
    <div className={styles['section']}>
      <Fieldset legend={t('child')} large>
        <div className={styles['pair']}>
          <TextField label={t('givenName')} error={errorOf('child.givenName')} {...register('child.givenName')} />
          <TextField label={t('familyName')} error={errorOf('child.familyName')} {...register('child.familyName')} />
        </div>
        <DateField label={t('birthDate')} error={errorOf('child.birthDate')} {...register('child.birthDate')} />
        <NumberFields />
        <MunicipalityFields />
        <RadioGroup
          name="child.protection"
          legend={t('protection')}
          help={t('protectionHelp')}
          error={errorOf('child.protection')}
          choices={protectionLevels.map((level) => ({ value: level, label: t(`protection_${level}`) }))}
          input={register('child.protection')}
        />
        <Select
          label={t('language')}
          error={errorOf('child.language')}
          options={languageChoices()}
          placeholder={null}
          {...register('child.language')}
        />
        <ChoiceOption
          type="checkbox"
          id="child-interpreter"
          label={t('needsInterpreter')}
          {...register('child.needsInterpreter')}
        />
      </Fieldset>
    </div>
  );
}

function NumberFields() {
  const { t, register, control, errorOf } = useOpenCaseForm();
  const { municipalities } = useReference();
  const kind = useWatch({ control, name: 'child.numberKind' });
  return (
    <>
      <RadioGroup
        name="child.numberKind"
        legend={t('hasNumber')}
        error={errorOf('child.number.kind')}
        choices={numberKinds.map((value) => ({ value, label: t(`number_${value}`) }))}
        input={register('child.numberKind')}
      />
      {kind !== 'none' && (
        <TextField
          label={t('numberValue')}
          help={kind === 'tfNumber' ? t('numberHelpTf') : t('numberHelp')}
          error={errorOf('child.number.value') ?? errorOf('child.number')}
          width="medium"
          {...register('child.number.value')}
        />
      )}
      {kind === 'tfNumber' && (
        <Select
          label={t('numberMunicipality')}
          error={errorOf('child.number.municipality')}
          options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
          {...register('child.number.municipality')}
        />
      )}
    </>
  );
}

function MunicipalityFields() {
  const { t, register, errorOf } = useOpenCaseForm();
  const { municipalities } = useReference();
  const options = municipalities.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      {(['registeredMunicipality', 'schoolMunicipality', 'placingMunicipality'] as const).map((name) => (
        <Select
          key={name}
          label={t(name)}
          optional
          error={errorOf(`child.${name}`)}
          options={options}
          placeholder={t('otherMunicipality')}
          help={name === 'placingMunicipality' ? t('placingHelp') : undefined}
          {...register(`child.${name}`)}
        />
      ))}
    </>
  );
}
