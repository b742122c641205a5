import { createFileRoute } from '@tanstack/react-router';
import { MeetingPage } from '@/features/agenda/MeetingPage';
import { meetingQuery } from '@/features/agenda/queries';

export const Route = createFileRoute('/_app/moten_/$seriesId_/$cycleId/$meetingId')({
  staticData: { heading: 'meeting' },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(meetingQuery(params)),
  component: Page,
});

function Page() {
  const { cycleId, meetingId } = Route.useParams();
  return <MeetingPage cycleId={cycleId} meetingId={meetingId} />;
}
