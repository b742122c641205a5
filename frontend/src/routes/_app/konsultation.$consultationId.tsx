import { createFileRoute } from '@tanstack/react-router';
import { ConsultationPage } from '@/features/consultations/ConsultationPage';
import { consultationQuery } from '@/features/consultations/queries';

export const Route = createFileRoute('/_app/konsultation/$consultationId')({
  staticData: { heading: 'consultation' },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(consultationQuery(params.consultationId)),
  component: Page,
});

function Page() {
  const { consultationId } = Route.useParams();
  return <ConsultationPage key={consultationId} consultationId={consultationId} />;
}
