import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Gives the focus to what has just been shown, in the same step as it is shown. An ordinary effect runs a moment later, and what somebody
 * has begun to type by then would go on in the heading instead of in the field.
 */
export function useFocusWhenShown<E extends HTMLElement>(): RefObject<E | null> {
  const shown = useRef<E>(null);
  useLayoutEffect(() => shown.current?.focus(), []);
  return shown;
}
