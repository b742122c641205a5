import { render } from '@testing-library/react';
import { type ReactNode, useLayoutEffect } from 'react';
import { expect, test } from 'vitest';
import { useFocusWhenShown } from './useFocusWhenShown';

function Heading() {
  const heading = useFocusWhenShown<HTMLHeadingElement>();
  return (
    <h1 ref={heading} tabIndex={-1}>
      Trygg
    </h1>
  );
}

function Page({ children, onShown }: { children: ReactNode; onShown: () => void }) {
  useLayoutEffect(onShown);
  return children;
}

test('the focus is already there when the page is shown', () => {
  let focused: string | undefined;
  render(
    <Page
      onShown={() => {
        focused = document.activeElement?.tagName;
      }}
    >
      <Heading />
    </Page>,
  );
  expect(focused).toBe('H1');
});
