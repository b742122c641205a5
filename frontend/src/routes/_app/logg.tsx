import { createFileRoute } from '@tanstack/react-router';
import * as v from 'valibot';
import { AccessLogPage } from '@/features/accessLog/AccessLogPage';
import { daysBefore, today } from '@/i18n/format';

const day = v.fallback(v.optional(v.pipe(v.string(), v.isoDate())), undefined);

export const Route = createFileRoute('/_app/logg')({
  validateSearch: v.object({ fran: day, till: day }),
  component: Page,
});

function Page() {
  const { fran, till } = Route.useSearch();
  const navigate = Route.useNavigate();
  const to = till ?? today();
  return (
    <AccessLogPage
      period={{ from: fran ?? daysBefore(to, 30), to }}
      onPeriod={({ from, to }) => void navigate({ search: { fran: from, till: to } })}
    />
  );
}
