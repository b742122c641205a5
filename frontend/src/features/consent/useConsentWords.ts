import { useTranslation } from 'react-i18next';
import type { Code, Schemas } from '@/api/types';
import { useApart } from '@/i18n/useApart';

type Area = Code<'InformationArea'>;

/** Names and lists in the language of the page. Somebody whose name may not be shown is called by what they are. */
export function useConsentWords() {
  const { t, i18n } = useTranslation('consent');
  const format = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const apart = useApart();
  const list = (words: readonly string[]) => format.format(words.map(apart));
  return {
    apart,
    list,
    areas: (areas: readonly Area[]) => format.format(areas.map((area) => t(`areaInSentence.${area}`))),
    nameOf: ({ name, relation }: Pick<Schemas['ConsentPerson'], 'name' | 'relation'>) =>
      name ?? t(`person.${relation}`),
  };
}
