import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { caseQuery } from '@/features/cases/queries';
import { SupportRequestTab } from '@/features/supportRequests/SupportRequestTab';

export const Route = createFileRoute('/_app/arenden/$caseId/stodforfragan')({
  staticData: { languages: ['sv'] },
  component: Page,
});

function Page() {
  const { caseId } = Route.useParams();
  const navigate = Route.useNavigate();
  const { data: view } = useSuspenseQuery(caseQuery(caseId));
  return (
    <SupportRequestTab
      view={view}
      onWrite={() => void navigate({ to: '/arenden/$caseId/stodforfragan/ny', params: { caseId } })}
    />
  );
}
