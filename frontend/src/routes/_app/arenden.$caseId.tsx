import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Outlet } from '@tanstack/react-router';
import { CaseFrame } from '@/features/cases/CaseFrame';
import { InvitationPage } from '@/features/cases/InvitationPage';
import { unansweredInvitation } from '@/features/cases/model';
import { caseQuery } from '@/features/cases/queries';

export const Route = createFileRoute('/_app/arenden/$caseId')({
  staticData: { heading: 'case' },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(caseQuery(params.caseId)),
  component: Page,
});

function Page() {
  const { caseId } = Route.useParams();
  const { data: view } = useSuspenseQuery(caseQuery(caseId));
  const invitation = unansweredInvitation(view);
  if (invitation !== undefined) return <InvitationPage view={view} party={invitation} />;
  return (
    <CaseFrame view={view}>
      <Outlet />
    </CaseFrame>
  );
}
