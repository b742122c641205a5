import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, client } from '@/api/client';
import { keys } from '@/api/keys';
import type { Code } from '@/api/types';
import { useCaseForm } from '@/api/useCaseForm';
import { type DraftState, useDraft } from '@/api/useDraft';
import { ActionButton } from '@/ui/ActionButton/ActionButton';
import { RadioGroup } from '@/ui/Choices/Choices';
import { DraftedForm } from '@/ui/DraftedForm/DraftedForm';
import { announce } from '@/ui/LiveRegion/announce';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { personCommands } from './items/itemCommands';
import { actionOf, type CaseView } from './model';

interface Content {
  readonly class: Code<'RetentionClass'> | '';
}

interface Props {
  readonly view: CaseView;
}

const retentionQuery = (caseId: string) =>
  queryOptions({
    queryKey: [...keys.case(caseId), 'retention'],
    queryFn: () => body(client.GET('/api/cases/{caseId}/retention', { params: { path: { caseId } } })),
  });

/** How long one's own branch keeps its part of the case, where it can be kept in more ways than one. No other branch knows. */
export function PartRetention({ view }: Props) {
  const { t } = useTranslation('items');
  const [open, setOpen] = useState(false);
  const action = actionOf(view.actions, 'classifyPart');
  if (action === undefined) return null;
  return (
    <div data-form-home data-print="no">
      {open ? (
        <Suspense fallback={<Skeleton lines={5} />}>
          <Opened view={view} onClose={() => setOpen(false)} />
        </Suspense>
      ) : (
        <ActionButton action={action} onPress={() => setOpen(true)}>
          {t('retention')}
        </ActionButton>
      )}
    </div>
  );
}

interface FormProps extends Props {
  readonly onClose: () => void;
}

function Opened(props: FormProps) {
  const draft = useDraft<Content>('partRetention', props.view.caseId);
  return draft.ready ? <Fields {...props} draft={draft} /> : <Skeleton lines={5} />;
}

function Fields({ view, onClose, draft }: FormProps & { draft: DraftState<Content> }) {
  const { t } = useTranslation('items');
  const { class: now, choices } = useSuspenseQuery(retentionQuery(view.caseId)).data;
  const form = useCaseForm<Content>({
    view,
    draft,
    blank: { class: now },
    prefix: 'partRetention',
    missing: () => [],
    run: (caseId, content, attempt) =>
      personCommands.classifyPart(caseId, { class: content.class === '' ? null : content.class }, attempt),
    onDone: () => {
      announce(t('retentionSaved'));
      onClose();
    },
  });
  return (
    <DraftedForm {...form.frame} framed title={t('retentionTitle')} submit={t('retentionSave')} onClose={onClose}>
      <RadioGroup
        {...form.field('class')}
        legend={t('retentionLegend')}
        help={t('retentionHelp')}
        choices={choices.map((row) => ({ value: row.class, label: row.name, hint: row.because }))}
        isChosen={(value) => value === form.content.class}
        input={{
          onChange: ({ currentTarget }) =>
            form.change({ class: choices.find((row) => row.class === currentTarget.value)?.class ?? '' }),
        }}
      />
    </DraftedForm>
  );
}
