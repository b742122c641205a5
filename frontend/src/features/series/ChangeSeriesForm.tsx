import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { type DraftState, useDraft } from '@/api/useDraft';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { seriesCommands } from './queries';
import { SeriesFields } from './SeriesFields';
import { missingIn, seriesBodyOf, type WrittenSeries, writtenOf } from './seriesForm';
import { useSeriesForm } from './useSeriesCommand';

interface Props {
  readonly series: Schemas['SeriesView'];
  readonly onClose: () => void;
}

/** Changes name, schools, standing time or place. Meetings that are planned already stand where they are. */
export function ChangeSeriesForm(props: Props) {
  const draft = useDraft<WrittenSeries>('ehtSeries', props.series.seriesId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={10} />;
}

function Fields({ series, onClose, draft }: Props & { draft: DraftState<WrittenSeries> }) {
  const { t } = useTranslation('series');
  const form = useSeriesForm<WrittenSeries>({
    series,
    against: 'series',
    draft,
    blank: writtenOf(series),
    prefix: 'series',
    missing: (content) => missingIn(content).map((name) => ({ name, message: t(`missing.${name}`) })),
    run: (content, attempt) => seriesCommands.change(series.seriesId, seriesBodyOf(content), attempt),
    onDone: () => {
      announce(t('changed'));
      onClose();
    },
  });
  return (
    <DraftedForm {...form.frame} framed title={t('change')} submit={t('changeSave')} onClose={onClose}>
      <p>{t('changeHelp')}</p>
      <SeriesFields form={form} schools={series.schoolChoices} withKind={false} />
    </DraftedForm>
  );
}
