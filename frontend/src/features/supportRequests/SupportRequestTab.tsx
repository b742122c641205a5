import type { Schemas } from '@/api/types';

/** The tab "Stödförfrågan" of a case. */
export function SupportRequestTab({ view }: { view: Schemas['CaseView'] }) {
  return <p>{view.supportRequests.length}</p>;
}
