import { createFileRoute } from '@tanstack/react-router';
import { referenceQuery } from '@/api/reference';
import { LostErrorPage } from '@/app/ErrorPage';
import { NoAssignmentPage } from '@/app/NoAssignmentPage';
import { OneSession } from '@/app/OneSession';
import { LostPendingPage } from '@/app/PendingPage';
import { requireUser } from '@/app/requireUser';
import { Shell } from '@/app/Shell';

/** Everything behind the sign-in. */
export const Route = createFileRoute('/_app')({
  beforeLoad: ({ context, location }) => requireUser(context.queryClient, location),
  loader: ({ context }) =>
    context.user.active === null ? undefined : context.queryClient.ensureQueryData(referenceQuery),
  pendingComponent: LostPendingPage,
  // There is nothing yet to keep looking at.
  pendingMs: 0,
  pendingMinMs: 0,
  component: Page,
  errorComponent: LostErrorPage,
});

function Page() {
  const { user } = Route.useRouteContext();
  return <OneSession>{user.assignments.length === 0 ? <NoAssignmentPage user={user} /> : <Shell />}</OneSession>;
}
