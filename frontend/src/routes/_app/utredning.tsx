import { createFileRoute } from '@tanstack/react-router';
import { Suspense } from 'react';
import { directoryQuery } from '@/api/reference';
import { PastCase } from '@/features/cases/PastCase';
import { PastConsents } from '@/features/consent/PastConsents';
import { InquiryPage } from '@/features/inquiry/InquiryPage';
import { PastWheels } from '@/features/wheel/PastWheels';
import { Skeleton } from '@/ui/Skeleton/Skeleton';

export const Route = createFileRoute('/_app/utredning')({
  staticData: { heading: 'inquiry' },
  loader: ({ context }) => context.queryClient.ensureQueryData(directoryQuery),
  component: Page,
});

function Page() {
  return (
    <InquiryPage
      showCase={(view) => (
        <>
          <PastCase view={view} />
          <PastConsents consents={view.consents} />
          <Suspense fallback={<Skeleton lines={8} />}>
            <PastWheels wheels={view.wheels} />
          </Suspense>
        </>
      )}
    />
  );
}
