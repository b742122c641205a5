import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/_app/katalog')({ component: Page });

function Page() {
  return <h1 tabIndex={-1}>Katalog</h1>;
}
