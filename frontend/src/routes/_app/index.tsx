import { createFileRoute } from '@tanstack/react-router';
import * as v from 'valibot';
import { useUser } from '@/api/session';
import { CaseListPage } from '@/features/cases/CaseListPage';
import { NoCasesHome } from '@/features/cases/NoCasesHome';

export const Route = createFileRoute('/_app/')({
  validateSearch: v.object({ visa: v.fallback(v.optional(v.picklist(['mine', 'invited'])), undefined) }),
  component: Page,
});

function Page() {
  const { visa } = Route.useSearch();
  const { capabilities } = useUser();
  const worksInCases = capabilities.some(
    (one) => one === 'openCase' || one === 'workInCase' || one === 'answerInvitations',
  );
  return worksInCases ? <CaseListPage filter={visa ?? 'all'} /> : <NoCasesHome />;
}
