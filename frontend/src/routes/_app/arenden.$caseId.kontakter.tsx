import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { PartiesPage } from '@/features/cases/PartiesPage';
import { caseQuery } from '@/features/cases/queries';

export const Route = createFileRoute('/_app/arenden/$caseId/kontakter')({ component: Page });

function Page() {
  const { caseId } = Route.useParams();
  const { data: view } = useSuspenseQuery(caseQuery(caseId));
  return <PartiesPage view={view} />;
}
