import { createFileRoute } from '@tanstack/react-router';
import { proposalsQuery, receiptsQuery } from '@/features/retention/queries';
import { RetentionPage } from '@/features/retention/RetentionPage';

export const Route = createFileRoute('/_app/gallring')({
  staticData: { heading: 'retention' },
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureInfiniteQueryData(proposalsQuery),
      queryClient.ensureInfiniteQueryData(receiptsQuery),
    ]),
  component: RetentionPage,
});
