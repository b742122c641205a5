import { createFileRoute } from '@tanstack/react-router';
import { AdministrationPage } from '@/features/administration/AdministrationPage';
import { assignmentsQuery } from '@/features/administration/queries';

export const Route = createFileRoute('/_app/administration')({
  staticData: { heading: 'administration' },
  loader: ({ context }) => context.queryClient.ensureQueryData(assignmentsQuery),
  component: AdministrationPage,
});
