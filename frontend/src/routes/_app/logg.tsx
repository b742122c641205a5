import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/_app/logg')({ component: Page });

function Page() {
  return <h1 tabIndex={-1}>Logg</h1>;
}
