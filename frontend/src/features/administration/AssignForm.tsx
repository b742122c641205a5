import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsByField, fieldProblems } from '@/api/formErrors';
import { directoryQuery, useReference } from '@/api/reference';
import { useUser } from '@/api/session';
import type { Schemas } from '@/api/types';
import { today } from '@/i18n/format';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { DateField } from '@/ui/DateField/DateField';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { LeaveGuard } from '@/ui/LeaveGuard/LeaveGuard';
import { Select } from '@/ui/Select/Select';
import { Row, Stack } from '@/ui/Stack/Stack';
import { AssignmentProblems } from './AssignmentProblems';
import { peopleOf } from './model';
import { type Assignments, addAssignment } from './queries';
import { useAssignmentCommand } from './useAssignmentCommand';

const required = ['personId', 'role', 'unitId', 'from'] as const;
type Content = Record<(typeof required)[number] | 'to', string>;

/** Gives a person a role in a unit, from a day. */
export function AssignForm({ assignments, onClose }: { assignments: Assignments; onClose: () => void }) {
  const { t } = useTranslation('administration');
  const { t: common } = useTranslation('common');
  const { roles } = useReference();
  const units = useOwnUnits();
  const [content, setContent] = useState<Content>({ personId: '', role: '', unitId: '', from: today(), to: '' });
  const [tries, setTries] = useState(0);
  const command = useAssignmentCommand<Schemas['AddAssignment']>({
    assignments,
    run: addAssignment,
    said: t('saved'),
    onDone: onClose,
  });

  const missing = required
    .filter((name) => content[name] === '')
    .map((name) => ({ name, message: t(`required_${name}`) }));
  const shown = tries > 0 ? missing : [];
  const errors = errorsByField([...shown, ...fieldProblems(command.error)]);
  const field = (name: keyof Content) => ({
    name,
    error: errors[name],
    value: content[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setContent((last) => ({ ...last, [name]: value }));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTries((count) => count + 1);
    if (missing.length === 0)
      command.submit({ ...content, role: content.role as Schemas['Role'], to: content.to || null });
  };

  return (
    <Card title={t('assign')}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <ErrorSummary problems={shown} attempt={tries} />
          <AssignmentProblems command={command} fields={[...required, 'to']} />
          <Select label={t('person')} options={peopleOf(assignments.rows)} {...field('personId')} />
          <Select
            label={t('role')}
            options={roles.map((role) => ({ value: role.role, label: role.name }))}
            {...field('role')}
          />
          <Select label={t('unit')} options={units} {...field('unitId')} />
          <DateField label={t('from')} {...field('from')} />
          <DateField label={t('to')} optional {...field('to')} />
          <Row>
            <Button type="submit" tone="primary" busy={command.isPending}>
              {t('save')}
            </Button>
            <Button onClick={onClose}>{common('cancel')}</Button>
          </Row>
        </Stack>
        <LeaveGuard unsaved={content.personId !== '' && !command.isSuccess} />
      </form>
    </Card>
  );
}

/** The units of one's own huvudman, under their branches. */
function useOwnUnits() {
  const { active } = useUser();
  const { data } = useQuery(directoryQuery);
  const own = data?.principals.find((principal) => principal.name === active?.principalName);
  return (own?.branches ?? []).flatMap((branch) =>
    branch.units.map((unit) => ({ value: unit.unitId, label: unit.name, group: branch.name })),
  );
}
