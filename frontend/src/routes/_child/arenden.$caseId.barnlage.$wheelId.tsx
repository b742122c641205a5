import { createFileRoute } from '@tanstack/react-router';
import * as v from 'valibot';
import { useUser } from '@/api/session';
import { ChildMode } from '@/features/wheel/childMode/ChildMode';
import { wheelQuery } from '@/features/wheel/queries';

export const Route = createFileRoute('/_child/arenden/$caseId/barnlage/$wheelId')({
  staticData: { heading: 'childMode', languages: ['sv', 'ar'] },
  validateSearch: v.object({ sprak: v.fallback(v.optional(v.string()), undefined) }),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(wheelQuery(params.wheelId)),
  component: Page,
});

function Page() {
  const { caseId, wheelId } = Route.useParams();
  const { sprak } = Route.useSearch();
  const navigate = Route.useNavigate();
  const user = useUser();
  return (
    <ChildMode
      caseId={caseId}
      wheelId={wheelId}
      professional={user.name}
      locale={sprak}
      onLocale={(next) => void navigate({ search: { sprak: next }, replace: true })}
      onLeave={() => void navigate({ to: '/arenden/$caseId/hjulet', params: { caseId }, ignoreBlocker: true })}
    />
  );
}
