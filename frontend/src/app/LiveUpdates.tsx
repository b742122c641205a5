import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { listenForChanges } from '@/api/live';
import { fetchUser, useUser } from '@/api/session';
import { waitForSignIn } from '@/api/sessionGate';
import { checkBuild } from './staleClient';

/** Keeps the pages fresh while somebody is signed in. */
export function LiveUpdates() {
  const queryClient = useQueryClient();
  const hasStream = useUser().capabilities.some((one) => one === 'workInCase' || one === 'readDirectory');
  useEffect(() => {
    // The host has nothing to tell the other roles, and says so by refusing.
    if (!hasStream) return undefined;
    return listenForChanges({
      queryClient,
      onSessionEnded: () => {
        void fetchUser().then((user) => (user === null ? waitForSignIn() : undefined));
      },
      onReconnected: () => {
        void checkBuild();
        void queryClient.invalidateQueries({ refetchType: 'active' });
      },
    });
  }, [queryClient, hasStream]);
  return null;
}
