import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { wheelDefinitionQuery, wheelDefinitionsQuery } from '@/api/wheelDefinitions';
import { type Edition, sameEdition } from './model';

/** A language that the wheel's own words exist in. */
export interface WheelLanguage {
  readonly locale: string;
  /** In the language itself. */
  readonly name: string;
  readonly reviewed: boolean;
}

const nameOf = (locale: string): string => new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;

/** The definition of an edition in the wished language, or in Swedish where that language is missing, and the languages there are. */
export function useWheelLanguage(edition: Edition, wished: string | undefined) {
  const { i18n } = useTranslation();
  const { data: rows } = useSuspenseQuery(wheelDefinitionsQuery);
  const row = rows.find((one) => sameEdition({ definitionId: one.id, definitionVersion: one.version }, edition));
  const languages: WheelLanguage[] = (row?.locales ?? []).map(({ locale, reviewed }) => ({
    locale,
    name: nameOf(locale),
    reviewed,
  }));
  const wanted = wished ?? i18n.language;
  const locale = languages.some((language) => language.locale === wanted) ? wanted : 'sv';
  const { data: definition } = useSuspenseQuery(
    wheelDefinitionQuery(edition.definitionId, edition.definitionVersion, locale),
  );
  return { definition, languages, locale, dir: i18n.dir(locale) };
}

/** The edition that a new wheel begins on. */
export function currentEdition(rows: readonly Schemas['WheelDefinitionRow'][]): Edition | undefined {
  const row = rows.find((one) => one.current) ?? rows[0];
  return row && { definitionId: row.id, definitionVersion: row.version };
}
