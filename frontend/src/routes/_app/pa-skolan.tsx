import { createFileRoute } from '@tanstack/react-router';
import { PresencePage } from '@/features/presence/PresencePage';
import { presenceQuery } from '@/features/presence/queries';

export const Route = createFileRoute('/_app/pa-skolan')({
  staticData: { heading: 'presence' },
  loader: ({ context }) => context.queryClient.ensureQueryData(presenceQuery),
  component: PresencePage,
});
