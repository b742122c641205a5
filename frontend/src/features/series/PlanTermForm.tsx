import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { type DraftState, useDraft } from '@/api/useDraft';
import { today } from '@/i18n/format';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { proposalQuery, seriesCommands } from './queries';
import { TermFields } from './TermFields';
import { chosenTerm, termAndNext, termBodyOf, termOf, termValue, type WrittenTerm } from './term';
import { useSeriesForm } from './useSeriesCommand';

interface Props {
  readonly series: Schemas['SeriesView'];
  readonly onClose: () => void;
}

/** Plans the first term of a series. The next ones are planned when the one before is closed. */
export function PlanTermForm(props: Props) {
  const draft = useDraft<WrittenTerm>('ehtTerm', props.series.seriesId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={8} />;
}

function Fields({ series, onClose, draft }: Props & { draft: DraftState<WrittenTerm> }) {
  const { t } = useTranslation('series');
  const queryClient = useQueryClient();
  const terms = termAndNext(termOf(today()));
  const form = useSeriesForm<WrittenTerm>({
    series,
    against: 'series',
    draft,
    blank: { term: termValue(terms[0]), days: null },
    prefix: 'term',
    missing: ({ days }) => (days?.length === 0 ? [{ name: 'days', message: t('missing.days') }] : []),
    run: async ({ term, days }, attempt) => {
      // What was shown: the proposal is kept while the form is open.
      const proposal = await queryClient.ensureQueryData(proposalQuery(series.seriesId, chosenTerm(terms, term)));
      return seriesCommands.planTerm(series.seriesId, termBodyOf(proposal, days), attempt);
    },
    onDone: () => {
      announce(t('planned'));
      onClose();
    },
  });
  return (
    <DraftedForm {...form.frame} framed title={t('planTerm')} submit={t('planTermSave')} onClose={onClose}>
      <TermFields
        seriesId={series.seriesId}
        terms={terms}
        field={form.field}
        content={form.content}
        onChange={form.change}
      />
    </DraftedForm>
  );
}
