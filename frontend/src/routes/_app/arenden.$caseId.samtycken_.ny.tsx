import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as v from 'valibot';
import { directoryQuery } from '@/api/reference';
import { caseQuery } from '@/features/cases/queries';
import { AskConsentPage } from '@/features/consent/AskConsentPage';

export const Route = createFileRoute('/_app/arenden/$caseId/samtycken_/ny')({
  staticData: { languages: ['sv', 'ar'] },
  validateSearch: v.object({
    mottagare: v.fallback(v.optional(v.string()), undefined),
    fornya: v.fallback(v.optional(v.pipe(v.string(), v.uuid())), undefined),
  }),
  loader: ({ context }) => context.queryClient.ensureQueryData(directoryQuery),
  component: Page,
});

function Page() {
  const { caseId } = Route.useParams();
  const { mottagare, fornya } = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data: view } = useSuspenseQuery(caseQuery(caseId));
  const toList = { to: '/arenden/$caseId/samtycken', params: { caseId } } as const;
  return (
    <AskConsentPage
      view={view}
      receiver={mottagare}
      renews={fornya}
      // What was typed has been saved: leaving needs no warning.
      onAsked={() => void navigate({ ...toList, ignoreBlocker: true })}
      onCancel={() => void navigate(toList)}
    />
  );
}
