import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useEffect, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '@/api/formErrors';
import { ApiError } from '@/api/problem';
import { useReference } from '@/api/reference';
import { useCommand } from '@/api/useCommand';
import { type DraftState, useDraft } from '@/api/useDraft';
import '@/i18n/pages/openCase';
import { usePageTitle } from '@/lib/usePageTitle';
import { ConcernLinks } from '@/ui/ConcernLinks/ConcernLinks';
import { Disclosure } from '@/ui/Disclosure/Disclosure';
import { DraftRestored } from '@/ui/DraftStatus/DraftRestored';
import { LinkButton } from '@/ui/LinkButton/LinkButton';
import { Notice } from '@/ui/Notice/Notice';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { fromDraft, type OpenCaseForm, openCaseSchema, toCommand } from './form';
import { OpenCaseFields } from './OpenCaseFields';
import { openCase } from './queries';

/** Opens a samordningsärende: one column, kept as a draft while it is written. */
export function OpenCasePage({ onOpened }: { onOpened: (caseId: string) => void }) {
  const { t } = useTranslation('openCase');
  const draft = useDraft<OpenCaseForm>('openCase', 'new');
  const [generation, setGeneration] = useState(0);
  usePageTitle(t('title'));
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Concern />
      {draft.ready ? (
        <Form
          key={generation}
          draft={draft}
          onOpened={onOpened}
          onStartOver={() => setGeneration((last) => last + 1)}
        />
      ) : (
        <Skeleton lines={8} />
      )}
    </>
  );
}

/** A case is not the way to report a concern, so the way stands first. */
function Concern() {
  const { t } = useTranslation('ui');
  const { orosanmalan } = useReference();
  return (
    <Disclosure summary={t('concernTitle')}>
      <ConcernLinks places={orosanmalan} />
    </Disclosure>
  );
}

interface FormProps {
  readonly draft: DraftState<OpenCaseForm>;
  readonly onOpened: (caseId: string) => void;
  readonly onStartOver: () => void;
}

function Form({ draft, onOpened, onStartOver }: FormProps) {
  const form = useForm<OpenCaseForm>({
    defaultValues: fromDraft(draft.restored?.content),
    resolver: standardSchemaResolver<OpenCaseForm, unknown, OpenCaseForm>(openCaseSchema as never),
    shouldFocusError: false,
  });
  const command = useCommand({
    run: openCase,
    onDone: draft.discard,
  });
  const opened = command.data?.id;
  useEffect(() => {
    // Only when the form no longer counts as unsaved: before, leaving the page would be asked about.
    if (opened !== undefined) onOpened(opened);
  }, [opened, onOpened]);
  const { change } = draft;
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: ({ values }) => change(values) }),
    [form, change],
  );

  const submit = form.handleSubmit(async (values) => {
    try {
      await command.submitAsync(toCommand(values));
    } catch (error) {
      for (const { name, message } of fieldProblems(error))
        form.setError((name ?? 'root.server') as 'child', { type: 'server', message });
    }
  });

  return (
    <FormProvider {...form}>
      {draft.restored !== undefined && (
        <DraftRestored savedAt={draft.restored.savedAt} onDiscard={() => void draft.discard().then(onStartOver)} />
      )}
      <AlreadyOpen error={command.error} />
      <OpenCaseFields onSubmit={submit} draft={draft} busy={command.isPending} done={command.isSuccess} />
    </FormProvider>
  );
}

/** The child has a case already. Told only to those who take part in it. */
function AlreadyOpen({ error }: { error: Error | null }) {
  const { t } = useTranslation('openCase');
  const existing = error instanceof ApiError && error.status === 409 ? error.problem.current['caseId'] : undefined;
  if (typeof existing !== 'string') return null;
  return (
    <Notice
      tone="wait"
      role="alert"
      actions={
        <LinkButton to="/arenden/$caseId" params={{ caseId: existing }}>
          {t('alreadyYoursLink')}
        </LinkButton>
      }
    >
      {t('alreadyYours')}
    </Notice>
  );
}
