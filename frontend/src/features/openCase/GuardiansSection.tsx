import { useFieldArray } from 'react-hook-form';
import { useReference } from '@/api/reference';
import { languageChoices } from '@/i18n/languageChoices';
import { Button } from '@/ui/Button/Button';
import { ChoiceOption } from '@/ui/Choices/Choices';
import { Fieldset } from '@/ui/Fieldset/Fieldset';
import { Select } from '@/ui/Select/Select';
import { TextField } from '@/ui/TextField/TextField';
import { useOpenCaseForm } from './context';
import { emptyGuardian, guardianKinds, protectionLevels } from './form';
import styles from './OpenCasePage.module.css';

/** The adults around the child, each for themselves. */
export function GuardiansSection() {
  const { t, control, errorOf } = useOpenCaseForm();
  const { limits } = useReference();
  const { fields, append, remove } = useFieldArray({ control, name: 'guardians' });
  return (
    <div className={styles['section']}>
      <Fieldset
        name="guardians"
        legend={t('guardians')}
        large
        optional
        help={t('guardiansHelp')}
        error={errorOf('guardians')}
      >
        {fields.map((field, index) => (
          <Guardian key={field.id} index={index} onRemove={() => remove(index)} />
        ))}
        {fields.length < limits.guardians && (
          <div>
            <Button onClick={() => append({ ...emptyGuardian })}>{t('addGuardian')}</Button>
          </div>
        )}
      </Fieldset>
    </div>
  );
}

function Guardian({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { t, register, errorOf } = useOpenCaseForm();
  const path = `guardians.${index}` as const;
  const number = index + 1;
  return (
    <div className={styles['member']}>
      <Fieldset legend={t('guardianNumber', { number })}>
        <TextField label={t('guardianName')} error={errorOf(`${path}.name`)} {...register(`${path}.name`)} />
        <Select
          label={t('guardianKind')}
          placeholder={null}
          error={errorOf(`${path}.kind`)}
          options={guardianKinds.map((kind) => ({ value: kind, label: t(`guardianKind_${kind}`) }))}
          {...register(`${path}.kind`)}
        />
        <div className={styles['pair']}>
          <TextField
            label={t('phone')}
            type="tel"
            optional
            error={errorOf(`${path}.phone`)}
            {...register(`${path}.phone`)}
          />
          <TextField
            label={t('email')}
            type="email"
            optional
            error={errorOf(`${path}.email`)}
            {...register(`${path}.email`)}
          />
        </div>
        <div className={styles['pair']}>
          <Select
            label={t('protection')}
            placeholder={null}
            error={errorOf(`${path}.protection`)}
            options={protectionLevels.map((level) => ({ value: level, label: t(`protection_${level}`) }))}
            {...register(`${path}.protection`)}
          />
          <Select
            label={t('language')}
            placeholder={null}
            error={errorOf(`${path}.language`)}
            options={languageChoices()}
            {...register(`${path}.language`)}
          />
        </div>
        <ChoiceOption
          type="checkbox"
          id={`guardian-${index}-interpreter`}
          label={t('needsInterpreter')}
          {...register(`${path}.needsInterpreter`)}
        />
        <div>
          <Button tone="danger" onClick={onRemove}>
            {t('removeGuardian', { number })}
          </Button>
        </div>
      </Fieldset>
    </div>
  );
}
