import type { Schemas } from '@/api/types';

/** The tab "Hjulet" of a case. */
export function WheelTab({ view }: { view: Schemas['CaseView'] }) {
  return <p>{view.wheels.length}</p>;
}
