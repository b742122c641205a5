import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { directoryQuery } from '@/api/reference';
import { caseQuery } from '@/features/cases/queries';
import { WriteRequestPage } from '@/features/supportRequests/WriteRequestPage';

export const Route = createFileRoute('/_app/arenden/$caseId/stodforfragan_/ny')({
  staticData: { languages: ['sv'] },
  loader: ({ context }) => context.queryClient.ensureQueryData(directoryQuery),
  component: Page,
});

function Page() {
  const { caseId } = Route.useParams();
  const navigate = Route.useNavigate();
  const { data: view } = useSuspenseQuery(caseQuery(caseId));
  return (
    <WriteRequestPage
      view={view}
      // What was typed has been sent: leaving needs no warning.
      onSent={(requestId) =>
        void navigate({ to: '/stodforfragningar/$requestId', params: { requestId }, ignoreBlocker: true })
      }
      onCancel={() => void navigate({ to: '/arenden/$caseId/stodforfragan', params: { caseId } })}
    />
  );
}
