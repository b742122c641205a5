import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { caseQuery } from '@/features/cases/queries';
import { ConsentTab } from '@/features/consent/ConsentTab';

export const Route = createFileRoute('/_app/arenden/$caseId/samtycken')({
  staticData: { languages: ['sv', 'ar'] },
  component: Page,
});

function Page() {
  const { caseId } = Route.useParams();
  const navigate = Route.useNavigate();
  const { data: view } = useSuspenseQuery(caseQuery(caseId));
  return (
    <ConsentTab
      view={view}
      onAsk={() => void navigate({ to: '/arenden/$caseId/samtycken/ny', params: { caseId } })}
      onRenew={(fornya) =>
        void navigate({ to: '/arenden/$caseId/samtycken/ny', params: { caseId }, search: { fornya } })
      }
    />
  );
}
