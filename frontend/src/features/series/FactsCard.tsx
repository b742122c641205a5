import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { DefinitionList } from '@/ui/DefinitionList/DefinitionList';
import { ChangeSeriesForm } from './ChangeSeriesForm';
import { timeAfter } from './meetingTime';
import { intervalWords } from './seriesForm';

/** What the series is; whoever leads it changes it. What stands now stays in sight beside the form. */
export function FactsCard({ series }: { series: Schemas['SeriesView'] }) {
  const { t } = useTranslation('series');
  const [changing, setChanging] = useState(false);
  const { weekday, starts, minutes, weekInterval, cutoffDays } = series.slot;
  const from = starts.slice(0, 5);
  return (
    <Card
      title={t('facts')}
      actions={series.leads && !changing && <Button onClick={() => setChanging(true)}>{t('change')}</Button>}
    >
      <DefinitionList
        terms={[
          { term: t('kind'), value: series.kindName },
          { term: t('schools'), value: series.schools.map(({ name }) => name).join(', ') },
          {
            term: t('slot'),
            value:
              weekday !== null &&
              t('slotIs', {
                weekday: t(`weekdayEach.${weekday}`),
                from,
                to: timeAfter(from, minutes),
                interval: t(intervalWords(weekInterval), { weeks: weekInterval }),
              }),
          },
          {
            term: t('columnCutoff'),
            value: cutoffDays === 0 ? t('cutoffAtStart') : t('cutoffBefore', { count: cutoffDays }),
          },
          { term: t('place'), value: series.place },
        ]}
      />
      {changing && <ChangeSeriesForm series={series} onClose={() => setChanging(false)} />}
    </Card>
  );
}
