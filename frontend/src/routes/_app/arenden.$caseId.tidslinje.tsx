import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as v from 'valibot';
import { caseQuery } from '@/features/cases/queries';
import { timelineGroups } from '@/features/timeline/kinds';
import { TimelinePage } from '@/features/timeline/TimelinePage';

export const Route = createFileRoute('/_app/arenden/$caseId/tidslinje')({
  validateSearch: v.object({ visa: v.fallback(v.optional(v.picklist(timelineGroups)), undefined) }),
  component: Page,
});

function Page() {
  const { caseId } = Route.useParams();
  const { visa } = Route.useSearch();
  const { data: view } = useSuspenseQuery(caseQuery(caseId));
  return <TimelinePage caseId={caseId} alias={view.alias} group={visa} />;
}
