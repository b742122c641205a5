import { createFileRoute } from '@tanstack/react-router';
import * as v from 'valibot';
import { OwnAgendaPage } from '@/features/ownAgenda/OwnAgendaPage';
import { ownAgendaQuery } from '@/features/ownAgenda/queries';

export const Route = createFileRoute('/_app/moten/mina')({
  staticData: { heading: 'ownAgenda' },
  validateSearch: v.object({ fran: v.fallback(v.optional(v.pipe(v.string(), v.isoDate())), undefined) }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(ownAgendaQuery(deps.fran)),
  component: Page,
});

function Page() {
  const { fran } = Route.useSearch();
  return <OwnAgendaPage from={fran} />;
}
