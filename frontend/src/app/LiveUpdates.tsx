import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { listenForChanges } from '@/api/live';
import { fetchUser } from '@/api/session';
import { waitForSignIn } from '@/api/sessionGate';
import { checkBuild } from './staleClient';

/** Keeps the pages fresh while somebody is signed in. */
export function LiveUpdates() {
  const queryClient = useQueryClient();
  useEffect(
    () =>
      listenForChanges({
        queryClient,
        onSessionEnded: () => {
          void fetchUser().then((user) => (user === null ? waitForSignIn() : undefined));
        },
        onReconnected: () => {
          void checkBuild();
          void queryClient.invalidateQueries({ refetchType: 'active' });
        },
      }),
    [queryClient],
  );
  return null;
}
