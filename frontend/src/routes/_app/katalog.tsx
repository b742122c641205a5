import { createFileRoute } from '@tanstack/react-router';
import { directoryQuery } from '@/api/reference';
import { DirectoryPage } from '@/features/directory/DirectoryPage';

export const Route = createFileRoute('/_app/katalog')({
  staticData: { heading: 'directory' },
  loader: ({ context }) => context.queryClient.ensureQueryData(directoryQuery),
  component: DirectoryPage,
});
