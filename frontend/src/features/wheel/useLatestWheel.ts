import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { isConflict } from '@/api/problem';
import type { Schemas } from '@/api/types';
import { wheelQuery } from './queries';

/**
 * The wheel as it stands now: the one that was opened, until a refused command says that somebody else saved first. The conflict is
 * given once both texts are here to be compared.
 */
export function useLatestWheel(opened: Schemas['WheelView'], error: Error | null) {
  const queryClient = useQueryClient();
  const [latest, setLatest] = useState(opened);
  const conflict = isConflict(error) ? error : undefined;
  useEffect(() => {
    if (conflict === undefined) return;
    let current = true;
    void queryClient.fetchQuery({ ...wheelQuery(opened.wheelId), staleTime: 0 }).then((wheel) => {
      if (current) setLatest(wheel);
    });
    return () => {
      current = false;
    };
  }, [conflict, queryClient, opened.wheelId]);
  return { latest, conflict: latest.version === opened.version ? undefined : conflict };
}
