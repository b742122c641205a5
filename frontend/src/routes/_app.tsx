import { createFileRoute } from '@tanstack/react-router';
import { referenceQuery } from '@/api/reference';
import { LostErrorPage } from '@/app/ErrorPage';
import { NoAssignmentPage } from '@/app/NoAssignmentPage';
import { requireUser } from '@/app/requireUser';
import { Shell } from '@/app/Shell';

/** Everything behind the sign-in. */
export const Route = createFileRoute('/_app')({
  beforeLoad: ({ context, location }) => requireUser(context.queryClient, location),
  loader: ({ context }) =>
    context.user.active === null ? undefined : context.queryClient.ensureQueryData(referenceQuery),
  component: Page,
  errorComponent: LostErrorPage,
});

function Page() {
  const { user } = Route.useRouteContext();
  return user.assignments.length === 0 ? <NoAssignmentPage user={user} /> : <Shell />;
}
