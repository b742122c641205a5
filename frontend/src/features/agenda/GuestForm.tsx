import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { directoryQuery } from '@/api/reference';
import type { Schemas } from '@/api/types';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import type { FormProblem } from '@/ui/ErrorSummary/ErrorSummary';
import { Select } from '@/ui/Select/Select';
import { unitStaffQuery } from './queries';

interface Props {
  /** Unique on the page: names the controls. */
  readonly prefix: string;
  readonly title: string;
  readonly busy: boolean;
  readonly problems: readonly FormProblem[];
  readonly attempt: number;
  readonly onChoose: (who: Schemas['AttendeeBody'] & { readonly name: string }) => void;
  readonly onClose: () => void;
}

/** Somebody besides the members: the unit that they come for, and who they are there. */
export function GuestForm({ prefix, title, busy, problems, attempt, onChoose, onClose }: Props) {
  const { t } = useTranslation('agenda');
  const [unitId, setUnitId] = useState('');
  const [personId, setPersonId] = useState('');
  const [tries, setTries] = useState(0);
  const { data: directory } = useQuery(directoryQuery);
  const { data } = useQuery({ ...unitStaffQuery(unitId), enabled: unitId !== '' });
  const chosen = data?.staff.find((one) => one.personId === personId);
  const missing = tries > 0 && chosen === undefined;
  const person = { name: `${prefix}.person`, message: t('people.guestMissing') };
  return (
    <DraftedForm
      framed
      level={4}
      title={title}
      submit={t('people.guestSave')}
      problems={missing ? [person] : problems}
      attempt={attempt + tries}
      conflict={undefined}
      busy={busy}
      written={undefined}
      onSubmit={() => {
        setTries(tries + 1);
        if (chosen) onChoose({ personId, unitId, name: chosen.name });
      }}
      onClose={onClose}
    >
      <Select
        name={`${prefix}.unit`}
        label={t('people.guestUnit')}
        value={unitId}
        onChange={({ currentTarget }) => {
          setUnitId(currentTarget.value);
          setPersonId('');
        }}
        options={(directory?.principals ?? []).flatMap((principal) =>
          principal.branches.flatMap((branch) =>
            branch.units.map((unit) => ({ value: unit.unitId, label: unit.name, group: principal.name })),
          ),
        )}
      />
      <Select
        name={person.name}
        label={t('people.guestPerson')}
        {...(missing && { error: person.message })}
        value={personId}
        onChange={({ currentTarget }) => setPersonId(currentTarget.value)}
        options={(data?.staff ?? []).map((one) => ({ value: one.personId, label: `${one.name}, ${one.roleName}` }))}
      />
    </DraftedForm>
  );
}
