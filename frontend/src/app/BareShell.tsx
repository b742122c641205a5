import type { ReactNode } from 'react';
import { LiveRegion } from '@/ui/LiveRegion/LiveRegion';
import { SessionWarning } from './SessionWarning';
import { SignInAgain } from './SignInAgain';

/** The frame for sitting with a child: no header, no menu, no traces of other cases; only what keeps the session and the page alive. */
export function BareShell({ children }: { children: ReactNode }) {
  return (
    <>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <LiveRegion />
      <SessionWarning />
      <SignInAgain />
    </>
  );
}
