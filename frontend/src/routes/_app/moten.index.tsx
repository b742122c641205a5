import { createFileRoute } from '@tanstack/react-router';
import { seriesListQuery } from '@/features/series/queries';
import { SeriesListPage } from '@/features/series/SeriesListPage';

export const Route = createFileRoute('/_app/moten/')({
  staticData: { heading: 'meetings' },
  loader: ({ context }) => context.queryClient.ensureQueryData(seriesListQuery),
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  return <SeriesListPage onOpened={(seriesId) => void navigate({ to: '/moten/$seriesId', params: { seriesId } })} />;
}
