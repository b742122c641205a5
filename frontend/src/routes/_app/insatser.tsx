import { createFileRoute } from '@tanstack/react-router';
import { catalogueQuery } from '@/api/catalogue';
import { directoryQuery, municipalityOfUnit } from '@/api/reference';
import { InterventionsPage } from '@/features/interventions/InterventionsPage';

export const Route = createFileRoute('/_app/insatser')({
  staticData: { heading: 'interventions' },
  validateSearch: ({ kommun }: Record<string, unknown>): { kommun?: string | undefined } => ({
    kommun: kommun === undefined ? undefined : String(kommun),
  }),
  loaderDeps: ({ search }) => ({ asked: search.kommun }),
  loader: async ({ context, deps: { asked } }) => {
    const directory = await context.queryClient.ensureQueryData(directoryQuery);
    // Whoever works in the whole county begins with the first one.
    const own = municipalityOfUnit(directory, context.user.active?.unitId) ?? directory.principals[0]?.code ?? '';
    await context.queryClient.ensureQueryData(catalogueQuery(asked ?? own));
    return { municipality: asked ?? own };
  },
  component: Page,
});

function Page() {
  const { municipality } = Route.useLoaderData();
  const navigate = Route.useNavigate();
  return (
    <InterventionsPage
      key={municipality}
      municipality={municipality}
      onMunicipality={(kommun) => void navigate({ search: { kommun } })}
    />
  );
}
