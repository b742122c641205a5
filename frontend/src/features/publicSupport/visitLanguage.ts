import { pageLanguages } from '@/i18n/publicSupport';

/**
 * The language of a visit: the one in the address; else the first of the browser's own that the page is written in, so that whoever
 * scans the code of a poster meets their language; else Swedish. It is remembered nowhere but in the address.
 */
export function visitLanguage(asked: string | undefined, browser: readonly string[] = navigator.languages): string {
  const spoken = browser.map((tag) => tag.split('-')[0]);
  return asked ?? spoken.map((tag) => pageLanguages.find((known) => known === tag)).find(Boolean) ?? 'sv';
}
