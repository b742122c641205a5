import { createFileRoute } from '@tanstack/react-router';
import { supportRequestQuery } from '@/features/supportRequests/queries';
import { SupportRequestPage } from '@/features/supportRequests/SupportRequestPage';

export const Route = createFileRoute('/_app/stodforfragningar/$requestId')({
  staticData: { heading: 'supportRequest' },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(supportRequestQuery(params.requestId)),
  component: Page,
});

function Page() {
  const { requestId } = Route.useParams();
  return <SupportRequestPage requestId={requestId} />;
}
