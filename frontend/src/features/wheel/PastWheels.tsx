import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { wheelDefinitionsQuery } from '@/api/wheelDefinitions';
import { type Edition, editionsOf, sectorViews, wheelsOf } from './model';
import { useWheelLanguage } from './useWheelLanguage';
import { WheelTable } from './WheelTable';

type Wheels = Pick<Schemas['CaseView'], 'wheels'>;

/** What stood in the wheel, as a table for each edition of it. Nothing when nobody had told anything. */
export function PastWheels({ wheels }: Wheels) {
  const { t } = useTranslation('wheel');
  // Asked for once for all editions.
  useSuspenseQuery(wheelDefinitionsQuery);
  if (wheels.length === 0) return null;
  return (
    <section>
      <h2>{t('title')}</h2>
      {editionsOf(wheels, undefined).map((edition) => (
        <OneEdition key={`${edition.definitionId} ${edition.definitionVersion}`} wheels={wheels} edition={edition} />
      ))}
    </section>
  );
}

function OneEdition({ wheels, edition }: Wheels & { edition: Edition }) {
  const { definition, locale } = useWheelLanguage(edition, 'sv');
  return <WheelTable sectors={sectorViews(definition, wheelsOf(wheels, edition))} lang={locale} />;
}
