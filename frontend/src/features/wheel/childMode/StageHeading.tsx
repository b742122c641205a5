import type { ReactNode } from 'react';
import { useFocusWhenShown } from '@/ui/useFocusWhenShown';

/** The heading of a stage of child mode; takes the focus when the stage is shown, as a new page would. */
export function StageHeading({ children, lang }: { children: ReactNode; lang?: string }) {
  const heading = useFocusWhenShown<HTMLHeadingElement>();
  return (
    <h1 ref={heading} tabIndex={-1} lang={lang}>
      {children}
    </h1>
  );
}
