import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unitStaffQuery } from '@/api/reference';
import { useCapability, useUser } from '@/api/session';
import { usePageTitle } from '@/lib/usePageTitle';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { CheckboxGroup } from '@/ui/Choices/Choices';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { Row, Stack } from '@/ui/Stack/Stack';
import { ChildCard } from './ChildCard';
import { CommandProblems } from './CommandProblems';
import { DeclineInvitation } from './DeclineInvitation';
import type { CaseView, PartyView } from './model';
import { acceptInvitation } from './queries';
import { useCaseCommand } from './useCaseCommand';

/** What an invited unit sees before it has answered: who asks, why, and what the invitation itself tells. */
export function InvitationPage({ view, party }: { view: CaseView; party: PartyView }) {
  const { t } = useTranslation('cases');
  const unit = party.invitedByUnitName ?? view.openedByUnitName;
  usePageTitle(view.alias, t('invitationTitle', { number: view.number }));
  return (
    <>
      <PageHeader
        title={t('invitationTitle', { number: view.number })}
        lead={unit === null ? t('invitationTextPlain') : t('invitationText', { unit })}
      />
      {party.purpose !== null && (
        <Card title={t('invitationPurpose')}>
          <p dir="auto">{party.purpose}</p>
        </Card>
      )}
      <ChildCard view={view} />
      <Card title={t('accept')}>
        <AcceptForm view={view} party={party} />
      </Card>
      <DeclineInvitation view={view} party={party} />
    </>
  );
}

function AcceptForm({ view, party }: { view: CaseView; party: PartyView }) {
  const { t } = useTranslation('cases');
  const user = useUser();
  const navigate = useNavigate();
  const { data } = useQuery(unitStaffQuery(party.unitId));
  // Who answers need not be one who may work in the case.
  const takesPart = useCapability('workInCase');
  const [staff, setStaff] = useState<readonly string[]>(takesPart ? [user.personId] : []);
  const [tries, setTries] = useState(0);
  const command = useCaseCommand<{ partyId: string; staff: string[] }>({
    view,
    run: acceptInvitation,
    onDone: () => (staff.includes(user.personId) ? undefined : navigate({ to: '/' })),
  });
  const missing = tries > 0 && staff.length === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTries((count) => count + 1);
    if (staff.length > 0) command.submit({ partyId: party.partyId, staff: [...staff] });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <ErrorSummary problems={missing ? [{ name: 'staff', message: t('required_staff') }] : []} attempt={tries} />
        <CommandProblems command={command} fields={['staff']} />
        <CheckboxGroup
          name="staff"
          legend={t('invitationStaff')}
          help={t('invitationStaffHelp')}
          error={missing ? t('required_staff') : undefined}
          choices={(data?.staff ?? [])
            .filter((person) => person.mayTakePart)
            .map((person) => ({ value: person.personId, label: `${person.name}, ${person.roleName}` }))}
          isChosen={(personId) => staff.includes(personId)}
          input={{
            onChange: ({ currentTarget: { value, checked } }) =>
              setStaff((last) => (checked ? [...last, value] : last.filter((one) => one !== value))),
          }}
        />
        <Row>
          <Button type="submit" tone="primary" busy={command.isPending}>
            {t('accept')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
