import { createFileRoute } from '@tanstack/react-router';
import * as v from 'valibot';
import { ChooseAssignmentPage } from '@/app/ChooseAssignmentPage';

export const Route = createFileRoute('/_app/uppdrag')({
  validateSearch: v.object({ returnTo: v.optional(v.string()) }),
  staticData: { heading: 'chooseAssignment', languages: ['sv', 'ar'] },
  component: Page,
});

function Page() {
  const { returnTo } = Route.useSearch();
  return <ChooseAssignmentPage returnTo={returnTo} />;
}
