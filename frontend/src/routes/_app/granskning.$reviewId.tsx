import { createFileRoute } from '@tanstack/react-router';
import { reviewQuery } from '@/features/reviews/queries';
import { ReviewPage } from '@/features/reviews/ReviewPage';

export const Route = createFileRoute('/_app/granskning/$reviewId')({
  staticData: { heading: 'review' },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(reviewQuery(params.reviewId)),
  component: Page,
});

function Page() {
  const { reviewId } = Route.useParams();
  return <ReviewPage reviewId={reviewId} />;
}
