import { createFileRoute } from '@tanstack/react-router';
import { reviewsQuery } from '@/features/reviews/queries';
import { ReviewsPage } from '@/features/reviews/ReviewsPage';

export const Route = createFileRoute('/_app/granskning/')({
  staticData: { heading: 'review' },
  loader: ({ context }) => context.queryClient.ensureQueryData(reviewsQuery),
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  return <ReviewsPage onDrawn={(reviewId) => void navigate({ to: '/granskning/$reviewId', params: { reviewId } })} />;
}
