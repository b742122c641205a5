import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unitStaffQuery } from '@/api/reference';
import { Button } from '@/ui/Button/Button';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { Select } from '@/ui/Select/Select';
import { Row } from '@/ui/Stack/Stack';
import { useFormFocus } from '@/ui/useFormFocus';
import { CommandProblems } from './CommandProblems';
import type { CaseView, PartyView } from './model';
import styles from './PartiesPage.module.css';
import { nameStaff, type PartyMember } from './queries';
import { useCaseCommand } from './useCaseCommand';

interface Props {
  readonly view: CaseView;
  readonly party: PartyView;
  readonly onClose: () => void;
}

/** Names a colleague who is to work in the case. Only those who may take part are offered. */
export function NameStaffForm({ view, party, onClose }: Props) {
  const { t } = useTranslation('cases');
  const { t: common } = useTranslation('common');
  const [personId, setPersonId] = useState('');
  const [tries, setTries] = useState(0);
  const form = useFormFocus<HTMLFormElement>();
  const { data } = useQuery(unitStaffQuery(party.unitId));
  const command = useCaseCommand<PartyMember>({ view, run: nameStaff, said: t('staffNamed'), onDone: onClose });
  const named = new Set(party.staff.map((one) => one.personId));
  const free = data?.staff.filter((one) => one.mayTakePart && !named.has(one.personId)) ?? [];
  const missing = tries > 0 && personId === '' ? t('required_person') : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTries((count) => count + 1);
    if (personId !== '') command.submit({ partyId: party.partyId, personId });
  };
  return (
    <form ref={form} className={styles['form']} onSubmit={submit} noValidate>
      <h5>{t('nameStaff')}</h5>
      <ErrorSummary
        level={5}
        problems={missing === undefined ? [] : [{ name: 'personId', message: missing }]}
        attempt={tries}
      />
      <CommandProblems command={command} fields={['personId']} />
      <Select
        name="personId"
        label={t('staffPerson')}
        options={free.map((person) => ({ value: person.personId, label: `${person.name}, ${person.roleName}` }))}
        error={missing}
        value={personId}
        onChange={(event) => setPersonId(event.currentTarget.value)}
      />
      <Row>
        <Button type="submit" tone="primary" busy={command.isPending}>
          {common('save')}
        </Button>
        <Button onClick={onClose}>{common('cancel')}</Button>
      </Row>
    </form>
  );
}
