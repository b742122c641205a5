import { useRouter } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';

/** After a navigation within the app the focus goes to the new page's heading, as a page load would have it. */
export function useFocusOnNavigation(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation === undefined || !pathChanged) return;
        const heading = main.current?.querySelector<HTMLElement>('h1') ?? main.current;
        heading?.focus({ preventScroll: true });
      }),
    [router],
  );
  return main;
}
