import { createFileRoute, Outlet } from '@tanstack/react-router';
import { referenceQuery } from '@/api/reference';
import { BareShell } from '@/app/BareShell';
import { OneSession } from '@/app/OneSession';
import { LostPendingPage } from '@/app/PendingPage';
import { requireUser } from '@/app/requireUser';

/** Behind the sign-in, without the frame: what a child may look at. */
export const Route = createFileRoute('/_child')({
  beforeLoad: ({ context, location }) => requireUser(context.queryClient, location),
  loader: ({ context }) => context.queryClient.ensureQueryData(referenceQuery),
  pendingComponent: LostPendingPage,
  // There is nothing yet to keep looking at.
  pendingMs: 0,
  pendingMinMs: 0,
  component: Page,
});

function Page() {
  return (
    <OneSession>
      <BareShell>
        <Outlet />
      </BareShell>
    </OneSession>
  );
}
