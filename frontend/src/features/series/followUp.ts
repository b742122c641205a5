import type { Schemas } from '@/api/types';

/** Fewer actions than this give no share: one of three says more of chance than of the work, and in a small school it points at somebody. */
const fewest = 5;

/** What can be said of how far what was decided has been followed up. */
export const followUpOf = ({ due }: Schemas['FollowUpView']): 'none' | 'few' | 'share' =>
  due === 0 ? 'none' : due < fewest ? 'few' : 'share';
