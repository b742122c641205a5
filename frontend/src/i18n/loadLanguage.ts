import i18next from 'i18next';
import type { LanguageCode } from './languages';

const loading = new Map<LanguageCode, Promise<void>>();

/** Fetches a language's catalogue once. Swedish is in the bundle. */
export function loadLanguage(code: LanguageCode): Promise<void> {
  const known = loading.get(code) ?? fetchCatalogue(code);
  loading.set(code, known);
  return known;
}

async function fetchCatalogue(code: LanguageCode): Promise<void> {
  if (code === 'sv') return;
  const { ar } = await import('./ar');
  for (const [namespace, texts] of Object.entries(ar)) i18next.addResourceBundle(code, namespace, texts);
}
