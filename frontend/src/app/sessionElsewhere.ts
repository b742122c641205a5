import { useEffect, useState } from 'react';
import { fetchUser, type User } from '@/api/session';

const name = 'samverkan.session';
let shared: BroadcastChannel | undefined;

/** One channel a tab: what is said on it reaches the other tabs and not oneself. */
function channel(): BroadcastChannel {
  shared ??= new BroadcastChannel(name);
  return shared;
}

/** Tells the other tabs that who is signed in, or in which assignment, may have changed. Carries no content: each asks the host. */
export function tellOtherTabs(): void {
  channel().postMessage('changed');
}

/** The same person in the same assignment: what one of them saw may be shown to the other. */
export function isSameSession(before: User, after: User): boolean {
  return before.personId === after.personId && before.active?.assignmentId === after.active?.assignmentId;
}

/** What another tab has made of the session: signed out (null), or somebody or something else; undefined while it is this tab's own. */
export function useSessionElsewhere(own: User): User | null | undefined {
  const [elsewhere, setElsewhere] = useState<User | null>();
  useEffect(() => {
    const ask = async () => {
      // No answer says nothing about who is signed in; the next request will.
      const now = await fetchUser().catch(() => own);
      if (now === null || !isSameSession(own, now)) setElsewhere(now);
    };
    const listen = () => void ask();
    channel().addEventListener('message', listen);
    return () => channel().removeEventListener('message', listen);
  }, [own]);
  return elsewhere;
}
