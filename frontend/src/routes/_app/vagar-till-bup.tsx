import { createFileRoute } from '@tanstack/react-router';
import { directoryQuery } from '@/api/reference';
import { ContactRoutesPage } from '@/features/contactRoutes/ContactRoutesPage';
import { contactRoutesQuery } from '@/features/contactRoutes/queries';

export const Route = createFileRoute('/_app/vagar-till-bup')({
  staticData: { heading: 'contactRoutes' },
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(contactRoutesQuery), queryClient.ensureQueryData(directoryQuery)]),
  component: ContactRoutesPage,
});
