import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import '@/i18n/pages/series';
import { usePageTitle } from '@/lib/usePageTitle';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { FactsCard } from './FactsCard';
import { FollowUpCard } from './FollowUpCard';
import { MembersCard } from './MembersCard';
import { seriesQuery } from './queries';
import { TermCard } from './TermCard';

interface Props {
  readonly seriesId: string;
  /** Called when the viewer has ended their own membership: the series is no longer theirs to see. */
  readonly onLeft: () => Promise<void>;
}

/** One series: the meetings of the term, who takes part, and what the series is. No child is named here. */
export function SeriesPage({ seriesId, onLeft }: Props) {
  const { t } = useTranslation('series');
  const { data: series } = useSuspenseQuery(seriesQuery(seriesId));
  usePageTitle(series.name, t('title'));
  return (
    <>
      <p>
        <Link to="/moten">{t('back')}</Link>
      </p>
      <PageHeader title={series.name} lead={t('of', { kind: series.kindName, unit: series.homeUnitName })} />
      <TermCard series={series} />
      {series.term !== null && <FollowUpCard cycleId={series.term.cycleId} />}
      <MembersCard series={series} onLeft={onLeft} />
      <FactsCard series={series} />
    </>
  );
}
