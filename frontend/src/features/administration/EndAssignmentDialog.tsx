import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { today } from '@/i18n/format';
import { Button } from '@/ui/Button/Button';
import { DateField } from '@/ui/DateField/DateField';
import { Dialog } from '@/ui/Dialog/Dialog';
import { Stack } from '@/ui/Stack/Stack';
import { AssignmentProblems } from './AssignmentProblems';
import { type Assignments, endAssignment } from './queries';
import { useAssignmentCommand } from './useAssignmentCommand';

interface Props {
  readonly assignments: Assignments;
  readonly row: Schemas['AssignmentRow'];
  readonly onClose: () => void;
}

/** Asks for the last day of an assignment. */
export function EndAssignmentDialog({ assignments, row, onClose }: Props) {
  const { t } = useTranslation('administration');
  const { t: common } = useTranslation('common');
  const form = useId();
  const [lastDay, setLastDay] = useState(today());
  const command = useAssignmentCommand<{ id: string; lastDay: string }>({
    assignments,
    run: endAssignment,
    said: t('ended'),
    onDone: onClose,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (lastDay !== '') command.submit({ id: row.assignmentId, lastDay });
  };
  return (
    <Dialog
      title={t('endTitle', { name: row.name })}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} tone="danger" busy={command.isPending}>
            {t('end')}
          </Button>
          <Button onClick={onClose}>{common('cancel')}</Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate>
        <Stack>
          <p>{t('endText', { name: row.name, role: row.roleName, unit: row.unitName })}</p>
          <AssignmentProblems command={command} fields={['lastDay']} />
          <DateField
            name="lastDay"
            label={t('lastDay')}
            error={lastDay === '' ? t('required_lastDay') : undefined}
            value={lastDay}
            onChange={(event) => setLastDay(event.currentTarget.value)}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
