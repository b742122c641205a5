import { signOut } from '@/api/session';
import { tellOtherTabs } from './sessionElsewhere';

/** Ends the session here and in every other tab, and goes on to the identity provider's own sign-out. */
export async function leave(): Promise<void> {
  const url = await signOut();
  tellOtherTabs();
  window.location.assign(url);
}
