import { createFileRoute } from '@tanstack/react-router';
import { seriesQuery } from '@/features/series/queries';
import { SeriesPage } from '@/features/series/SeriesPage';

export const Route = createFileRoute('/_app/moten/$seriesId/')({
  staticData: { heading: 'series' },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(seriesQuery(params.seriesId)),
  component: Page,
});

function Page() {
  const { seriesId } = Route.useParams();
  const navigate = Route.useNavigate();
  return <SeriesPage key={seriesId} seriesId={seriesId} onLeft={() => navigate({ to: '/moten' })} />;
}
