import { useTranslation } from 'react-i18next';

/**
 * Sets a name or a Swedish sentence apart inside a sentence that is written the other way (Unicode first strong isolate), so that it
 * keeps its own direction and does not drag numbers and full stops along.
 */
export function useApart(): (text: string) => string {
  const { i18n } = useTranslation();
  return (text) => (i18n.dir() === 'rtl' ? `\u2068${text}\u2069` : text);
}
