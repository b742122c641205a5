import { useMatch, useMatches, useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import type { Heading } from './headings';
import styles from './Shell.module.css';

/** While a page's content is on its way: its heading at once, so that there is somewhere to be. A part of a page has its page's. */
export function PendingPage() {
  const heading = useMatch({ strict: false, select: (match) => match.staticData.heading });
  return <Pending heading={heading} />;
}

/** The same outside the frame, while it is found out who is signed in: the heading is that of the page asked for. */
export function LostPendingPage() {
  const heading = useMatches({
    select: (matches) => matches.findLast((match) => match.staticData.heading !== undefined)?.staticData.heading,
  });
  return (
    <main className={styles['main']}>
      <Pending heading={heading} />
    </main>
  );
}

function Pending({ heading }: { heading: Heading | undefined }) {
  const { t } = useTranslation('shell');
  const part = useFocusOnHeading();
  return (
    <div ref={part} aria-busy="true">
      {heading !== undefined && <PageHeader title={t(`heading.${heading}`)} />}
      <Skeleton />
    </div>
  );
}

/** Coming from another page, the focus goes to the heading at once, and to the page's own once it has come. */
function useFocusOnHeading() {
  const part = useRef<HTMLDivElement>(null);
  const router = useRouter();
  useEffect(() => {
    const { resolvedLocation, location } = router.state;
    if (resolvedLocation !== undefined && resolvedLocation.pathname !== location.pathname)
      part.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [router]);
  return part;
}
