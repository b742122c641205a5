import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { Overview } from '@/features/cases/Overview';
import { caseQuery } from '@/features/cases/queries';

export const Route = createFileRoute('/_app/arenden/$caseId/')({ component: Page });

function Page() {
  const { caseId } = Route.useParams();
  const { data: view } = useSuspenseQuery(caseQuery(caseId));
  return <Overview view={view} />;
}
