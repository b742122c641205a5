import { createFileRoute, redirect } from '@tanstack/react-router';
import { referenceQuery } from '@/api/reference';
import { signInAddress, userQuery } from '@/api/session';
import { NoAssignmentPage } from '@/app/NoAssignmentPage';
import { Shell } from '@/app/Shell';

/** Everything behind the sign-in. */
export const Route = createFileRoute('/_app')({
  beforeLoad: async ({ context, location }) => {
    const user = await context.queryClient.ensureQueryData(userQuery);
    if (user === null) {
      window.location.assign(signInAddress(location.href));
      // The browser is on its way to the sign-in: nothing of the page is to be shown meanwhile.
      await new Promise(() => undefined);
      throw new Error('unreachable');
    }
    if (user.active === null && user.assignments.length > 0 && location.pathname !== '/uppdrag') {
      throw redirect({ to: '/uppdrag', search: { returnTo: location.href } });
    }
    return { user };
  },
  loader: ({ context }) =>
    context.user.active === null ? undefined : context.queryClient.ensureQueryData(referenceQuery),
  component: Page,
});

function Page() {
  const { user } = Route.useRouteContext();
  return user.assignments.length === 0 ? <NoAssignmentPage user={user} /> : <Shell />;
}
