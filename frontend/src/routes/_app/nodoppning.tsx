import { createFileRoute } from '@tanstack/react-router';
import { BreakGlassPage } from '@/features/breakGlass/BreakGlassPage';

export const Route = createFileRoute('/_app/nodoppning')({ staticData: { heading: 'breakGlass' }, component: Page });

function Page() {
  const navigate = Route.useNavigate();
  return (
    <BreakGlassPage
      // What was typed has been used: leaving needs no warning.
      onOpened={(caseId) => void navigate({ to: '/arenden/$caseId', params: { caseId }, ignoreBlocker: true })}
    />
  );
}
