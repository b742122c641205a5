import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { body, client } from '@/api/client';
import { loadPageWords, pageLanguageOf } from '@/i18n/publicSupport';

/** What a municipality offers families, with the page's own words in the language asked for. Read without sign-in. */
export const visitQuery = (municipality: string, language: string) =>
  queryOptions({
    queryKey: ['publicSupport', municipality, language],
    queryFn: async () => {
      const words = loadPageWords(pageLanguageOf(language));
      const catalogue = body(
        client.GET('/api/public/catalogue/{municipality}', { params: { path: { municipality }, query: { language } } }),
      );
      // Also what went wrong is said in the language of the visit.
      await Promise.allSettled([words, catalogue]);
      return { language, catalogue: await catalogue };
    },
    // Until the words of another language are here, those of the last one stay.
    placeholderData: keepPreviousData,
  });
