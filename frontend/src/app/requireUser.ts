import type { QueryClient } from '@tanstack/react-query';
import { type ParsedLocation, redirect } from '@tanstack/react-router';
import { signInAddress, type User, userQuery } from '@/api/session';

/** Lets a signed-in person with a chosen assignment through; sends everybody else where they can become one. */
export async function requireUser(queryClient: QueryClient, location: ParsedLocation): Promise<{ user: User }> {
  const user = await queryClient.ensureQueryData(userQuery);
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
}
