import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as v from 'valibot';
import { caseQuery } from '@/features/cases/queries';
import { WheelTab } from '@/features/wheel/WheelTab';

const text = v.fallback(v.optional(v.string()), undefined);

export const Route = createFileRoute('/_app/arenden/$caseId/hjulet')({
  staticData: { languages: ['sv', 'ar'] },
  validateSearch: v.object({ sektor: text, sprak: text, version: v.fallback(v.optional(v.number()), undefined) }),
  component: Page,
});

function Page() {
  const { caseId } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data: view } = useSuspenseQuery(caseQuery(caseId));
  return (
    <WheelTab
      view={view}
      search={search}
      onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
    />
  );
}
