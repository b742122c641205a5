import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { unitStaffQuery } from '@/api/reference';
import { useUser } from '@/api/session';
import { RadioGroup } from '@/ui/Choices/Choices';
import { Fieldset } from '@/ui/Fieldset/Fieldset';
import { Select } from '@/ui/Select/Select';
import { useOpenCaseForm } from './context';
import { coordinatorChoices } from './form';
import styles from './OpenCasePage.module.css';

/** Who coordinates from the start, or that somebody is asked for. */
export function CoordinatorSection() {
  const { t, register, control, errorOf } = useOpenCaseForm();
  const kind = useWatch({ control, name: 'coordinator.kind' });
  return (
    <div className={styles['section']}>
      <Fieldset legend={t('coordinator')} large>
        <RadioGroup
          name="coordinator.kind"
          legend={t('coordinatorHelp')}
          error={errorOf('coordinator.kind') ?? errorOf('coordinator')}
          choices={coordinatorChoices.map((value) => ({ value, label: t(`coordinator_${value}`) }))}
          input={register('coordinator.kind')}
        />
        {kind === 'colleague' && <Colleague />}
      </Fieldset>
    </div>
  );
}

function Colleague() {
  const { t, register, errorOf } = useOpenCaseForm();
  const user = useUser();
  const { data } = useQuery(unitStaffQuery(user.active?.unitId ?? ''));
  const colleagues = data?.staff.filter((person) => person.mayCoordinate && person.personId !== user.personId) ?? [];
  return (
    <Select
      label={t('colleague')}
      help={t('colleagueHelp')}
      error={errorOf('coordinator.personId')}
      options={colleagues.map((person) => ({ value: person.personId, label: `${person.name}, ${person.roleName}` }))}
      {...register('coordinator.personId')}
    />
  );
}
