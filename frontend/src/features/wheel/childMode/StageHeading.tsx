import { type ReactNode, useEffect, useRef } from 'react';

/** The heading of a stage of child mode; takes the focus when the stage is shown, as a new page would. */
export function StageHeading({ children, lang }: { children: ReactNode; lang?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1} lang={lang}>
      {children}
    </h1>
  );
}
