import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keys } from '@/api/keys';
import type { Schemas } from '@/api/types';
import { useCommand } from '@/api/useCommand';
import { type DraftState, useDraft } from '@/api/useDraft';
import { useDraftForm } from '@/api/useDraftForm';
import { useWrittenForm } from '@/api/useWrittenForm';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { seriesCommands } from './queries';
import { SeriesFields } from './SeriesFields';
import { blankSeries, missingIn, seriesBodyOf, type WrittenSeries } from './seriesForm';

interface Props {
  readonly schools: readonly Schemas['SchoolChoice'][];
  readonly onOpened: (seriesId: string) => void;
  readonly onClose: () => void;
}

/** Opens a series; whoever opens it leads it. */
export function OpenSeriesForm(props: Props) {
  const draft = useDraft<WrittenSeries>('ehtSeries', 'new');
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={10} />;
}

function Fields({ schools, onOpened, onClose, draft }: Props & { draft: DraftState<WrittenSeries> }) {
  const { t } = useTranslation('series');
  const queryClient = useQueryClient();
  const written = useDraftForm(draft, blankSeries);
  const command = useCommand<WrittenSeries, Schemas['CommandResult']>({
    run: (content, attempt) =>
      seriesCommands.open({ kind: content.kind === '' ? null : content.kind, series: seriesBodyOf(content) }, attempt),
    onDone: async ({ id }) => {
      written.finish();
      announce(t('opened'));
      onOpened(id);
      await queryClient.invalidateQueries({ queryKey: keys.everySeries });
    },
  });
  const form = useWrittenForm({
    written,
    command,
    prefix: 'series',
    missing: (content) => missingIn(content).map((name) => ({ name, message: t(`missing.${name}`) })),
  });
  return (
    <DraftedForm {...form.frame} framed title={t('openAbout')} submit={t('openSave')} onClose={onClose}>
      <p>{t('openHelp')}</p>
      <SeriesFields form={form} schools={schools} withKind />
    </DraftedForm>
  );
}
