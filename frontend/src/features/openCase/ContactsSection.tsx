import { useFieldArray } from 'react-hook-form';
import { useReference } from '@/api/reference';
import { Button } from '@/ui/Button/Button';
import { Fieldset } from '@/ui/Fieldset/Fieldset';
import { TextArea } from '@/ui/TextArea/TextArea';
import { TextField } from '@/ui/TextField/TextField';
import { useOpenCaseForm } from './context';
import { emptyContact } from './form';
import styles from './OpenCasePage.module.css';

/** Who is already in contact with the child: with more than one, a case is warranted. */
export function ContactsSection() {
  const { t, control, errorOf } = useOpenCaseForm();
  const { limits } = useReference();
  const { fields, append, remove } = useFieldArray({ control, name: 'contacts' });
  return (
    <div className={styles['section']}>
      <Fieldset name="contacts" legend={t('contacts')} large help={t('contactsHelp')} error={errorOf('contacts')}>
        {fields.map((field, index) => (
          <Contact key={field.id} index={index} onRemove={() => remove(index)} />
        ))}
        {fields.length < limits.contacts && (
          <div>
            <Button onClick={() => append({ ...emptyContact })}>{t('addContact')}</Button>
          </div>
        )}
      </Fieldset>
    </div>
  );
}

function Contact({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { t, register, getValues, errorOf } = useOpenCaseForm();
  const { limits } = useReference();
  const path = `contacts.${index}` as const;
  const number = index + 1;
  return (
    <div className={styles['member']}>
      <Fieldset legend={t('contactNumber', { number })}>
        <TextField
          label={t('organisation')}
          help={t('organisationHelp')}
          error={errorOf(`${path}.organisation`)}
          {...register(`${path}.organisation`)}
        />
        <div className={styles['pair']}>
          <TextField
            label={t('contactPerson')}
            optional
            error={errorOf(`${path}.person`)}
            {...register(`${path}.person`)}
          />
          <TextField label={t('contactRole')} optional error={errorOf(`${path}.role`)} {...register(`${path}.role`)} />
        </div>
        <TextField
          label={t('phone')}
          type="tel"
          optional
          width="medium"
          error={errorOf(`${path}.phone`)}
          {...register(`${path}.phone`)}
        />
        <TextArea
          label={t('contactNote')}
          optional
          rows={2}
          limit={limits.longText}
          error={errorOf(`${path}.note`)}
          {...register(`${path}.note`)}
          defaultValue={getValues(`${path}.note`)}
        />
        <div>
          <Button tone="danger" onClick={onRemove}>
            {t('removeContact', { number })}
          </Button>
        </div>
      </Fieldset>
    </div>
  );
}
