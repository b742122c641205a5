import { useSuspenseQuery } from '@tanstack/react-query';
import type { Schemas } from '@/api/types';
import { wheelDefinitionsQuery } from '@/api/wheelDefinitions';
import { type Edition, editionsOf, sameEdition } from './model';
import { currentEdition } from './useWheelLanguage';
import { WheelPage, type WheelSearch } from './WheelPage';

interface Props {
  readonly view: Schemas['CaseView'];
  readonly search: WheelSearch;
  readonly onSearch: (search: WheelSearch) => void;
}

/** The tab "Hjulet" of a case: one edition of the wheel at a time, the newest that is in use first. */
export function WheelTab({ view, search, onSearch }: Props) {
  const { data: rows } = useSuspenseQuery(wheelDefinitionsQuery);
  const current = currentEdition(rows);
  const editions = editionsOf(view.wheels, current);
  const edition: Edition | undefined = editions.find((one) => one.definitionVersion === search.version) ?? editions[0];
  if (edition === undefined || current === undefined) return null;
  return (
    <WheelPage
      key={`${edition.definitionId} ${edition.definitionVersion}`}
      view={view}
      search={search}
      onSearch={onSearch}
      edition={edition}
      editions={editions}
      newest={sameEdition(edition, current) ? edition : current}
    />
  );
}
