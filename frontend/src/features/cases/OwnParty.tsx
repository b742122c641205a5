import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '@/ui/ActionButton/ActionButton';
import { Button } from '@/ui/Button/Button';
import { Row } from '@/ui/Stack/Stack';
import { CommandProblems } from './CommandProblems';
import { LeaveCase } from './LeaveCase';
import { actionOf, type CaseView, type PartyView } from './model';
import { NameStaffForm } from './NameStaffForm';
import styles from './PartiesPage.module.css';
import { type PartyMember, removeStaff } from './queries';
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
      <div className={styles['own']} data-form-home>
        {naming && <NameStaffForm view={view} party={party} onClose={() => setNaming(false)} />}
        <Row>
          {!naming && (
            <ActionButton action={mayName} onPress={() => setNaming(true)}>
              {t('nameStaff')}
            </ActionButton>
          )}
          <LeaveCase view={view} party={party} />
        </Row>
      </div>
    </>
  );
}
