import type { Schemas } from '@/api/types';

type Step = Schemas['SupportRequestView']['steps'][number];

/** A step is done, or it is the first that is not, or it is still to come. */
export const stateOf = (steps: readonly Step[], index: number): 'done' | 'current' | 'coming' => {
  if (steps[index]?.done) return 'done';
  return steps.findIndex((step) => !step.done) === index ? 'current' : 'coming';
};
