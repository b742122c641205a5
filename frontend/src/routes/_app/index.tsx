import { createFileRoute } from '@tanstack/react-router';
import * as v from 'valibot';
import { type Capability, useUser } from '@/api/session';
import { CaseListPage } from '@/features/cases/CaseListPage';
import { NoCasesHome } from '@/features/cases/NoCasesHome';
import { casesQuery } from '@/features/cases/queries';

const search = v.object({ visa: v.fallback(v.optional(v.picklist(['mine', 'invited'])), undefined) });

export const Route = createFileRoute('/_app/')({
  staticData: { heading: 'cases' },
  validateSearch: search,
  // The address alone decides when the page is fetched as a whole; another filter keeps what is shown until its answer has come.
  loader: ({ context, location }) =>
    worksInCases(context.user.capabilities)
      ? context.queryClient.ensureInfiniteQueryData(casesQuery(v.parse(search, location.search).visa ?? 'all'))
      : undefined,
  component: Page,
});

function Page() {
  const { visa } = Route.useSearch();
  const { capabilities } = useUser();
  return worksInCases(capabilities) ? <CaseListPage filter={visa ?? 'all'} /> : <NoCasesHome />;
}

const caseWork: readonly Capability[] = ['openCase', 'workInCase', 'answerInvitations'];

function worksInCases(capabilities: readonly Capability[]): boolean {
  return capabilities.some((one) => caseWork.includes(one));
}
