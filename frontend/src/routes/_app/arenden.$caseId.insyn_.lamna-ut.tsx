import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { HandOutPage } from '@/features/accessLog/HandOutPage';
import { caseQuery } from '@/features/cases/queries';

export const Route = createFileRoute('/_app/arenden/$caseId/insyn_/lamna-ut')({ component: Page });

function Page() {
  const { caseId } = Route.useParams();
  const navigate = Route.useNavigate();
  const { data: view } = useSuspenseQuery(caseQuery(caseId));
  return (
    <HandOutPage view={view} onCancel={() => void navigate({ to: '/arenden/$caseId/insyn', params: { caseId } })} />
  );
}
