import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { chooseAssignment, useUser } from '@/api/session';
import { usePageTitle } from '@/lib/usePageTitle';
import { Button } from '@/ui/Button/Button';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { Stack } from '@/ui/Stack/Stack';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import { tellOtherTabs } from './sessionElsewhere';

/** A person with several assignments says in which one they work now. */
export function ChooseAssignmentPage({ returnTo }: { returnTo: string | undefined }) {
  const { t } = useTranslation('shell');
  const user = useUser();
  const queryClient = useQueryClient();
  usePageTitle(t('chooseAssignmentTitle'));
  const choose = async (assignmentId: string) => {
    await chooseAssignment(assignmentId);
    tellOtherTabs();
    // Nothing that another assignment saw may stay in the page.
    queryClient.clear();
    window.location.assign(isOwnPath(returnTo) ? returnTo : '/');
  };
  return (
    <Stack>
      <PageHeader title={t('chooseAssignmentTitle')} lead={t('chooseAssignmentText')} />
      <Stack gap="small">
        {user.assignments.map((assignment) => (
          <div key={assignment.assignmentId}>
            <Button onClick={() => void choose(assignment.assignmentId)}>
              {t('chooseAssignment', { role: assignment.roleName, unit: assignment.unitName })}
            </Button>{' '}
            {assignment.assignmentId === user.active?.assignmentId && (
              <StatusTag tone="info">{t('assignmentCurrent')}</StatusTag>
            )}
          </div>
        ))}
      </Stack>
    </Stack>
  );
}

/** Only a path of our own is a place to go on to. */
function isOwnPath(path: string | undefined): path is string {
  return path !== undefined && /^\/(?!\/|uppdrag)/.test(path);
}
