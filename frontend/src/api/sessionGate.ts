// One signed-in person at a time, and what waits while that person signs in again.
import { useSyncExternalStore } from 'react';
import type { Schemas } from './types';

type Holder = Pick<Schemas['User'], 'csrfToken' | 'personId' | 'active'>;

let token = '';
let holder = '';
let waiting: Promise<boolean> | undefined;
let settle: ((signedIn: boolean) => void) | undefined;
const listeners = new Set<() => void>();

function notify(): void {
  for (const listener of listeners) listener();
}

/** The antiforgery token that the host gave with the user. */
export function antiforgeryToken(): string {
  return token;
}

export function rememberAntiforgeryToken(user: Holder): void {
  token = user.csrfToken;
  holder = nameOf(user);
}

/**
 * Takes in the token of whoever this page is for: the first one that is asked about. Another's is left alone, so that nothing that was
 * begun here, a draft not yet saved, is ever sent in another name or under another unit's secrecy.
 */
export function keepAntiforgeryToken(user: Holder): void {
  if (holder === '') rememberAntiforgeryToken(user);
  else renewAntiforgeryToken(user);
}

/** Takes in a newer token of the same person in the same assignment; false, and nothing is taken in, when it is another's. */
export function renewAntiforgeryToken(user: Holder): boolean {
  if (nameOf(user) !== holder) return false;
  token = user.csrfToken;
  return true;
}

function nameOf({ personId, active }: Holder): string {
  return `${personId} ${active?.assignmentId ?? ''}`;
}

/**
 * Called by a request that was answered 401 although somebody had signed in. Every such request waits here for the same
 * answer: true when the same person has signed in again, false when the page is to be left.
 */
export function waitForSignIn(): Promise<boolean> {
  waiting ??= new Promise((resolve) => {
    settle = resolve;
  });
  notify();
  return waiting;
}

/** Lets the waiting requests go on (or give up). */
export function settleSignIn(signedIn: boolean): void {
  settle?.(signedIn);
  settle = undefined;
  waiting = undefined;
  notify();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** True while requests wait for the person to sign in again. */
export function useSignInNeeded(): boolean {
  return useSyncExternalStore(subscribe, () => settle !== undefined);
}
