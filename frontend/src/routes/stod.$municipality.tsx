import { createFileRoute } from '@tanstack/react-router';
import { SupportPage } from '@/features/publicSupport/SupportPage';

/** A municipality's support for families: open to anybody, in front of the sign-in. It fetches for itself, so that no other visit carries it. */
export const Route = createFileRoute('/stod/$municipality')({
  // What is no language is as if nothing had been asked for.
  validateSearch: ({ lang }: Record<string, unknown>): { lang?: string | undefined } => ({
    lang: typeof lang === 'string' && /^[a-z]{2,3}$/.test(lang) ? lang : undefined,
  }),
  component: Page,
});

function Page() {
  const { municipality } = Route.useParams();
  return <SupportPage municipality={municipality} asked={Route.useSearch().lang} />;
}
