import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { body, client, commandHeaders } from '@/api/client';
import type { Schemas } from '@/api/types';
import '@/i18n/pages/accessLog';
import { usePageTitle } from '@/lib/usePageTitle';
import { announce } from '@/ui/LiveRegion/announce';
import { HandOutForm } from './HandOutForm';
import { HandOutPaper } from './HandOutPaper';

interface Props {
  readonly view: Schemas['CaseView'];
  readonly onCancel: () => void;
}

/** "Vem har sett" for the child or a guardian: for whom, then the words as they will be handed over, then paper. */
export function HandOutPage({ view, onCancel }: Props) {
  const { t } = useTranslation('accessLog');
  usePageTitle(view.alias, t('handOut.title'));
  const made = useMutation({
    mutationFn: (content: Schemas['HandOutReaders']) =>
      body(
        client.POST('/api/cases/{caseId}/readers/extract', {
          params: { path: { caseId: view.caseId } },
          body: content,
          headers: commandHeaders(crypto.randomUUID()),
        }),
      ),
    onSuccess: () => announce(t('handOut.made')),
  });
  return made.data === undefined ? (
    <HandOutForm
      view={view}
      busy={made.isPending}
      error={made.error}
      attempt={made.submittedAt}
      onSubmit={made.mutate}
      onCancel={onCancel}
    />
  ) : (
    <HandOutPaper caseId={view.caseId} content={made.variables} extract={made.data} onAgain={made.reset} />
  );
}
