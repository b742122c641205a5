import type { Schemas } from '@/api/types';

/** The tab "Samtycken" of a case. */
export function ConsentTab({ view }: { view: Schemas['CaseView'] }) {
  return <p>{view.consents.length}</p>;
}
