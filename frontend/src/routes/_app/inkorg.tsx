import { createFileRoute } from '@tanstack/react-router';
import { InboxPage } from '@/features/inbox/InboxPage';
import { inboxQuery } from '@/features/inbox/queries';

export const Route = createFileRoute('/_app/inkorg')({
  staticData: { heading: 'inbox' },
  loader: ({ context }) => context.queryClient.ensureQueryData(inboxQuery),
  component: InboxPage,
});
