import type { Schemas } from '@/api/types';

export function Overview({ view }: { view: Schemas['CaseView'] }) {
  return <p>{view.phase}</p>;
}
