import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { App } from '@/app/App';
import { createQueryClient } from '@/app/queryClient';
import { createAppRouter } from '@/app/router';

function quickClient() {
  const queryClient = createQueryClient();
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } });
  return queryClient;
}

/** The whole app at an address, as a person would meet it. */
export function renderApp(path: string) {
  const queryClient = quickClient();
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [path] }));
  return {
    user: userEvent.setup({ delay: null }),
    queryClient,
    router,
    ...render(<App queryClient={queryClient} router={router} />),
  };
}

/** One component with what it may reach for: answers, texts and a router that goes nowhere. */
export function renderOne(children: ReactNode) {
  const queryClient = quickClient();
  const router = createRouter({
    routeTree: createRootRoute({ component: () => children, notFoundComponent: () => children }),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  const view = render(
    <QueryClientProvider client={queryClient}>
      {/* biome-ignore lint/suspicious/noExplicitAny: a router of its own, not the app's registered one */}
      <RouterProvider router={router as any} />
    </QueryClientProvider>,
  );
  return { user: userEvent.setup({ delay: null }), queryClient, ...view };
}
