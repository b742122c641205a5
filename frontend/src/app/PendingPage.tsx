import { Skeleton } from '@/ui/Skeleton/Skeleton';

/** While a page's content is on its way. */
export function PendingPage() {
  return <Skeleton />;
}
