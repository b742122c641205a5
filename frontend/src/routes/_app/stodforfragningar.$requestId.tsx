import { createFileRoute } from '@tanstack/react-router';
import { SupportRequestPage } from '@/features/supportRequests/SupportRequestPage';

export const Route = createFileRoute('/_app/stodforfragningar/$requestId')({ component: Page });

function Page() {
  const { requestId } = Route.useParams();
  return <SupportRequestPage requestId={requestId} />;
}
