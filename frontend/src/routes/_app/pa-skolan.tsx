import { createFileRoute } from '@tanstack/react-router';
import { FamilySupportCard } from '@/features/familySupport/FamilySupportCard';
import { familySupportQuery } from '@/features/familySupport/queries';
import { PresencePage } from '@/features/presence/PresencePage';
import { presenceQuery } from '@/features/presence/queries';

export const Route = createFileRoute('/_app/pa-skolan')({
  staticData: { heading: 'presence' },
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(presenceQuery), queryClient.ensureQueryData(familySupportQuery)]),
  component: () => <PresencePage familySupport={<FamilySupportCard />} />,
});
