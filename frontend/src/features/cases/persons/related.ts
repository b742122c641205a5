import type { Code } from '@/api/types';

export const relatedKinds = [
  'sibling',
  'stepParent',
  'otherRelative',
  'otherPerson',
] as const satisfies readonly Code<'RelatedKind'>[];
