import { useEffect } from 'react';

/** Sets the tab's title: alias and section, never a name. Titles land in history and task bars. */
export function usePageTitle(...parts: readonly (string | undefined)[]): void {
  const title = [...parts.filter((part) => part !== undefined && part !== ''), 'Samverkan'].join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
