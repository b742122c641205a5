import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unitStaffQuery } from '@/api/reference';
import { ActionButton } from '@/ui/ActionButton/ActionButton';
import { Button } from '@/ui/Button/Button';
import { Select } from '@/ui/Select/Select';
import { Row } from '@/ui/Stack/Stack';
import { CommandProblems } from './CommandProblems';
import { LeaveCase } from './LeaveCase';
import { actionOf, type CaseView, type PartyView } from './model';
import styles from './PartiesPage.module.css';
import { nameStaff, type PartyMember, removeStaff } from './queries';
import { useCaseCommand } from './useCaseCommand';

/** One's own unit in the case: who works in it (need, not rank), and leaving it. */
export function OwnParty({ view, party }: { view: CaseView; party: PartyView }) {
  const { t } = useTranslation('cases');
  const [naming, setNaming] = useState(false);
  const remove = useCaseCommand<PartyMember>({ view, run: removeStaff });
  const mayName = actionOf(party.actions, 'nameStaff');
  const { partyId } = party;
  return (
    <>
      <h4>{t('partyStaff')}</h4>
      {party.staff.length === 0 && <p>{t('noPartyStaff')}</p>}
      <CommandProblems command={remove} />
      <ul className={styles['staff']}>
        {party.staff.map(({ personId, name, roleName }) => (
          <li key={personId}>
            <span>
              {name}, {roleName}
            </span>
            {mayName?.allowed === true && party.staff.length > 1 && (
              <Button tone="quiet" busy={remove.isPending} onClick={() => remove.submit({ partyId, personId })}>
                {t('removeStaff', { name })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {naming && <NameStaffForm view={view} party={party} onClose={() => setNaming(false)} />}
      <Row>
        {!naming && (
          <ActionButton action={mayName} onPress={() => setNaming(true)}>
            {t('nameStaff')}
          </ActionButton>
        )}
        <LeaveCase view={view} party={party} />
      </Row>
    </>
  );
}

function NameStaffForm({ view, party, onClose }: { view: CaseView; party: PartyView; onClose: () => void }) {
  const { t } = useTranslation('cases');
  const { t: common } = useTranslation('common');
  const [personId, setPersonId] = useState('');
  const [asked, setAsked] = useState(false);
  const { data } = useQuery(unitStaffQuery(party.unitId));
  const command = useCaseCommand<PartyMember>({ view, run: nameStaff, said: t('staffNamed'), onDone: onClose });
  const free =
    data?.staff.filter(
      ({ personId, mayTakePart }) => mayTakePart && !party.staff.some((one) => one.personId === personId),
    ) ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (personId !== '') command.submit({ partyId: party.partyId, personId });
  };
  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <CommandProblems command={command} fields={['personId']} />
      <Select
        name="personId"
        label={t('staffPerson')}
        options={free.map((person) => ({ value: person.personId, label: `${person.name}, ${person.roleName}` }))}
        error={asked && personId === '' ? t('required_person') : undefined}
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
