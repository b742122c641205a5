let stale = false;
const listeners = new Set<() => void>();

export function isStale(): boolean {
  return stale;
}

export function onStale(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function markStale(): void {
  stale = true;
  for (const listener of listeners) listener();
}

/** Compares this tab's build with the one that is served now. No answer, or a dev server, says nothing. */
export async function checkBuild(): Promise<void> {
  if (__BUILD_ID__ === 'dev') return;
  try {
    const response = await fetch('/version.json', { cache: 'no-store' });
    const served = (await response.json()) as { build?: string };
    if (response.ok && served.build !== undefined && served.build !== __BUILD_ID__) markStale();
  } catch {
    // The connection banner tells about a lost connection; this is only about versions.
  }
}

/** A part of the page that can no longer be fetched means that a newer build has taken its place. */
export function startWatching(): () => void {
  window.addEventListener('vite:preloadError', markStale);
  return () => window.removeEventListener('vite:preloadError', markStale);
}
