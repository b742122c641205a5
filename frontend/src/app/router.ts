import type { QueryClient } from '@tanstack/react-query';
import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { routeTree } from '@/routeTree.gen';
import { ErrorPage } from './ErrorPage';
import type { Heading } from './headings';
import { NotFoundPage } from './NotFoundPage';
import { PendingPage } from './PendingPage';

export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context: { queryClient },
    ...(history && { history }),
    // A hover must not count as a reading in the access log.
    defaultPreload: false,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    defaultPendingComponent: PendingPage,
    defaultPendingMs: 300,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }

  interface StaticDataRouteOption {
    /** The languages that the page's own words exist in; the frame exists in all. Swedish alone unless said otherwise. */
    languages?: readonly string[];
    /** Its level-one heading while it is fetched. A part of a page has none of its own. */
    heading?: Heading;
    /** Shown to anybody, signed in or not. */
    open?: boolean;
  }
}
