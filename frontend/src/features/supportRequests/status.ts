import type { Code } from '@/api/types';
import type { Tone } from '@/ui/StatusTag/StatusTag';

/** How a status is toned; its word comes from the host. */
export const toneOf: Record<Code<'SupportRequestStatus'>, Tone> = {
  sent: 'wait',
  received: 'info',
  supplementAsked: 'wait',
  answered: 'ok',
  feedbackGiven: 'ok',
  closed: 'mute',
};
