import { createFileRoute } from '@tanstack/react-router';
import { useCallback } from 'react';
import { OpenCasePage } from '@/features/openCase/OpenCasePage';

export const Route = createFileRoute('/_app/arenden/ny')({ staticData: { heading: 'openCase' }, component: Page });

function Page() {
  const navigate = Route.useNavigate();
  const onOpened = useCallback(
    (caseId: string) => void navigate({ to: '/arenden/$caseId', params: { caseId } }),
    [navigate],
  );
  return <OpenCasePage onOpened={onOpened} />;
}
