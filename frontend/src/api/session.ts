import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { body, client } from './client';
import { saveDraftsInAllTabs } from './draftsInTabs';
import { keys } from './keys';
import { ApiError } from './problem';
import { keepAntiforgeryToken, rememberAntiforgeryToken } from './sessionGate';
import type { Schemas } from './types';

export type User = Schemas['User'];
export type Assignment = Schemas['Assignment'];
export type Capability = Schemas['Capability'];

/** Who is signed in, or null. Also takes in the antiforgery token that came along. */
export async function fetchUser(): Promise<User | null> {
  try {
    const user = await body(client.GET('/bff/user'));
    keepAntiforgeryToken(user);
    return user;
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null;
    throw error;
  }
}

export const userQuery = queryOptions({ queryKey: keys.user, queryFn: fetchUser, staleTime: Number.POSITIVE_INFINITY });

/** Works in another assignment from now on, in every tab. What is being typed in them is saved first, in the one it was typed in. */
export async function chooseAssignment(assignmentId: string): Promise<User> {
  await saveDraftsInAllTabs();
  return remember(await body(client.POST('/bff/assignment', { body: { assignmentId } })));
}

export async function extendSession(): Promise<User> {
  return remember(await body(client.POST('/bff/extend')));
}

/** Ends the session, once what is being typed has been saved; the answer is where the browser goes next (the identity provider's own sign-out). */
export async function signOut(): Promise<string> {
  await saveDraftsInAllTabs();
  return (await body(client.POST('/bff/logout'))).url;
}

export function signInAddress(returnTo: string): string {
  return `/bff/login?returnUrl=${encodeURIComponent(returnTo)}`;
}

/** The signed-in person. Only for pages behind the sign-in, where the router has seen to it that there is one. */
export function useUser(): User {
  const { data } = useSuspenseQuery(userQuery);
  if (data === null) throw new Error('A page behind the sign-in was shown to nobody.');
  return data;
}

/** What the host says this assignment may do at all. What may be done with one resource is said by the resource. */
export function useCapability(capability: Capability): boolean {
  return useUser().capabilities.includes(capability);
}

function remember(user: User): User {
  rememberAntiforgeryToken(user);
  return user;
}
