import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * The focus of a form that opens where its button stood: it goes to the form's heading, and when the form closes back to what can be
 * done there, so that whoever works by keyboard or listens is never left nowhere. There is the nearest part of the page, or what is
 * marked `data-form-home` where the button is not the first of its part.
 */
export function useFormFocus<E extends HTMLElement>(): RefObject<E | null> {
  const form = useRef<E>(null);
  useLayoutEffect(() => {
    const element = form.current;
    const heading = element?.querySelector<HTMLElement>('h2, h3, h4, h5');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
    const home = element?.parentElement?.closest<HTMLElement>('[data-form-home], section, li, main');
    return () => {
      if (!element?.contains(document.activeElement)) return;
      queueMicrotask(() => home?.querySelector<HTMLElement>('button, a[href]')?.focus());
    };
  }, []);
  return form;
}
