import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { CaseMeetingsPage } from '@/features/caseMeetings/CaseMeetingsPage';
import { caseQuery } from '@/features/cases/queries';

export const Route = createFileRoute('/_app/arenden/$caseId/moten')({ component: Page });

function Page() {
  const { caseId } = Route.useParams();
  const { data: view } = useSuspenseQuery(caseQuery(caseId));
  return <CaseMeetingsPage caseId={caseId} alias={view.alias} />;
}
