import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { caseQuery } from '@/features/cases/queries';
import { WheelTab } from '@/features/wheel/WheelTab';

export const Route = createFileRoute('/_app/arenden/$caseId/hjulet')({
  staticData: { languages: ['sv', 'ar'] },
  component: Page,
});

function Page() {
  const { caseId } = Route.useParams();
  const { data: view } = useSuspenseQuery(caseQuery(caseId));
  return <WheelTab view={view} />;
}
