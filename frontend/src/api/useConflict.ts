import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { type ApiError, isConflict } from './problem';

/**
 * The refusal that says that somebody else saved first, if that is what happened. What now holds is fetched meanwhile, so that
 * saving again is done on that version.
 */
export function useConflict(error: Error | null, queryKey: QueryKey): ApiError | undefined {
  const queryClient = useQueryClient();
  const key = useRef(queryKey);
  const conflict = isConflict(error) ? error : undefined;
  useEffect(() => {
    if (conflict !== undefined) void queryClient.invalidateQueries({ queryKey: key.current });
  }, [conflict, queryClient]);
  return conflict;
}
