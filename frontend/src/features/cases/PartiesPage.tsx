import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/usePageTitle';
import { ContactsCard } from './ContactsCard';
import type { CaseView } from './model';
import { PartiesCard } from './PartiesCard';

/** The contacts that the child has, and the units that take part in the case: two different things. */
export function PartiesPage({ view }: { view: CaseView }) {
  const { t: frame } = useTranslation('caseFrame');
  usePageTitle(view.alias, frame('tabContacts'));
  return (
    <>
      <ContactsCard view={view} />
      <PartiesCard view={view} />
    </>
  );
}
