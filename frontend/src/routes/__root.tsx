import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { LostErrorPage } from '@/app/ErrorPage';
import { LostPage } from '@/app/NotFoundPage';

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  errorComponent: LostErrorPage,
  notFoundComponent: LostPage,
});
