import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import type { Schemas } from '@/api/types';
import { type DraftState, useDraft } from '@/api/useDraft';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { Fieldset } from '@/ui/Fieldset/Fieldset';
import { announce } from '@/ui/LiveRegion/announce';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { Stack } from '@/ui/Stack/Stack';
import { TextArea } from '@/ui/TextArea/TextArea';
import { proposalQuery, termCommands } from './queries';
import { TermFields } from './TermFields';
import { chosenTerm, termAfter, termAndNext, termBodyOf, termValue, type WrittenTerm } from './term';
import { useSeriesForm } from './useSeriesCommand';

interface Props {
  readonly series: Schemas['SeriesView'];
  readonly term: Schemas['TermView'];
  readonly onClose: () => void;
}

interface Content extends WrittenTerm {
  readonly whatWorked: string;
  readonly whatToChange: string;
}

/** Closes a term with what those who met say of it, and plans the next one: what is open goes on there, so nothing is left in between. */
export function CloseTermForm(props: Props) {
  const draft = useDraft<Content>('ehtTermClosure', props.term.cycleId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={10} />;
}

function Fields({ series, term, onClose, draft }: Props & { draft: DraftState<Content> }) {
  const { t } = useTranslation('series');
  const { limits } = useReference();
  const queryClient = useQueryClient();
  const terms = termAndNext(termAfter(term));
  const form = useSeriesForm<Content>({
    series,
    against: 'term',
    draft,
    blank: { whatWorked: '', whatToChange: '', term: termValue(terms[0]), days: null },
    prefix: 'closure',
    missing: ({ whatWorked, whatToChange, days }) => [
      ...(whatWorked.trim() === '' ? [{ name: 'whatWorked', message: t('missing.whatWorked') } as const] : []),
      ...(whatToChange.trim() === '' ? [{ name: 'whatToChange', message: t('missing.whatToChange') } as const] : []),
      ...(days?.length === 0 ? [{ name: 'days', message: t('missing.days') } as const] : []),
    ],
    run: async ({ whatWorked, whatToChange, ...next }, attempt) => {
      const proposal = await queryClient.ensureQueryData(proposalQuery(series.seriesId, chosenTerm(terms, next.term)));
      return termCommands.close(
        term.cycleId,
        {
          whatWorked: whatWorked.trim(),
          whatToChange: whatToChange.trim(),
          next: termBodyOf(proposal, next.days),
        },
        attempt,
      );
    },
    onDone: () => {
      announce(t('termClosed'));
      onClose();
    },
  });
  return (
    <DraftedForm
      {...form.frame}
      framed
      title={t('closeTermOf', { term: term.name })}
      submit={t('closeTermSave')}
      onClose={onClose}
    >
      <p>{t('closeTermHelp')}</p>
      <TextArea
        {...form.text('whatWorked')}
        label={t('whatWorked')}
        help={t('evaluationHelp')}
        limit={limits.longText}
        rows={3}
      />
      <TextArea {...form.text('whatToChange')} label={t('whatToChange')} limit={limits.longText} rows={3} />
      <Fieldset legend={t('nextTerm')} large>
        <Stack>
          <TermFields
            seriesId={series.seriesId}
            terms={terms}
            field={form.field}
            content={form.content}
            onChange={form.change}
          />
        </Stack>
      </Fieldset>
    </DraftedForm>
  );
}
