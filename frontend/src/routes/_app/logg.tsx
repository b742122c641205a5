import { createFileRoute } from '@tanstack/react-router';
import * as v from 'valibot';
import { AccessLogPage, type Period } from '@/features/accessLog/AccessLogPage';
import { accessLogQuery } from '@/features/accessLog/queries';
import { daysBefore, today } from '@/i18n/format';

const day = v.fallback(v.optional(v.pipe(v.string(), v.isoDate())), undefined);
const search = v.object({ fran: day, till: day });

export const Route = createFileRoute('/_app/logg')({
  staticData: { heading: 'log' },
  validateSearch: search,
  // As on the start page: another period keeps what is shown until its answer has come.
  loader: ({ context, location }) =>
    context.queryClient.ensureInfiniteQueryData(accessLogQuery(periodOf(v.parse(search, location.search)))),
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  return (
    <AccessLogPage
      period={periodOf(Route.useSearch())}
      onPeriod={({ from, to }) => void navigate({ search: { fran: from, till: to } })}
    />
  );
}

/** Thirty days back from today, unless the address says otherwise. */
function periodOf({ fran, till }: v.InferOutput<typeof search>): Period {
  const to = till ?? today();
  return { from: fran ?? daysBefore(to, 30), to };
}
