import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/_app/')({ component: Page });

function Page() {
  return <h1 tabIndex={-1}>Ärenden</h1>;
}
