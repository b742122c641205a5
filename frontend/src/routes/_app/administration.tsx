import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/_app/administration')({ component: Page });

function Page() {
  return <h1 tabIndex={-1}>Administration</h1>;
}
