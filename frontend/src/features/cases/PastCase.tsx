import { ChildCard } from './ChildCard';
import { ContactsCard } from './ContactsCard';
import { GuardiansCard } from './GuardiansCard';
import type { CaseView } from './model';
import { PartiesCard } from './PartiesCard';
import { RelatedCard } from './persons/RelatedCard';
import { ReasonCard } from './ReasonCard';

/** A case as it was: read through, with nothing to do in it. */
export function PastCase({ view }: { view: CaseView }) {
  return (
    <>
      <ChildCard view={view} />
      <ReasonCard view={view} />
      <GuardiansCard view={view} />
      <RelatedCard view={view} />
      <ContactsCard view={view} />
      <PartiesCard view={view} />
    </>
  );
}
