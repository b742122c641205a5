import { createFileRoute } from '@tanstack/react-router';
import * as v from 'valibot';
import { directoryQuery } from '@/api/reference';
import { ConsultationsPage } from '@/features/consultations/ConsultationsPage';
import { consultationsQuery } from '@/features/consultations/queries';

export const Route = createFileRoute('/_app/konsultation/')({
  staticData: { heading: 'consultation' },
  validateSearch: v.object({ arende: v.fallback(v.optional(v.pipe(v.string(), v.uuid())), undefined) }),
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureInfiniteQueryData(consultationsQuery), queryClient.ensureQueryData(directoryQuery)]),
  component: Page,
});

function Page() {
  const { arende } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <ConsultationsPage
      key={arende}
      caseId={arende}
      onBegun={(consultationId) => void navigate({ to: '/konsultation/$consultationId', params: { consultationId } })}
      onClosed={() => void navigate({ to: '/konsultation', replace: true })}
    />
  );
}
