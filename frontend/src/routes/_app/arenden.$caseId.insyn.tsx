import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { ReadersPage } from '@/features/accessLog/ReadersPage';
import { caseQuery } from '@/features/cases/queries';

export const Route = createFileRoute('/_app/arenden/$caseId/insyn')({ component: Page });

function Page() {
  const { caseId } = Route.useParams();
  const { data: view } = useSuspenseQuery(caseQuery(caseId));
  return <ReadersPage view={view} />;
}
