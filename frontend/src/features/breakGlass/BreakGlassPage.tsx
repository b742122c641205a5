import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { refreshCase } from '@/api/caseVersion';
import { body, client, commandHeaders } from '@/api/client';
import type { Schemas } from '@/api/types';
import { useCommand } from '@/api/useCommand';
import { type DraftState, useDraft } from '@/api/useDraft';
import { usePageTitle } from '@/lib/usePageTitle';
import { announce } from '@/ui/LiveRegion/announce';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { BreakGlassForm } from './BreakGlassForm';
import styles from './BreakGlassPage.module.css';
import type { Reason } from './reason';

interface Props {
  readonly onOpened: (caseId: string) => void;
}

const rules = ['reading', 'time', 'log', 'review'] as const;

/** Reading a case in an emergency, within one's own branch. What it means stands before the form. */
export function BreakGlassPage({ onOpened }: Props) {
  const { t } = useTranslation('breakGlass');
  usePageTitle(t('title'));
  const draft = useDraft<Reason>('breakGlass', 'new');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <section className={styles['rules']} aria-labelledby="break-glass-rules">
        <h2 id="break-glass-rules">{t('rules')}</h2>
        <ul>
          {rules.map((rule) => (
            <li key={rule}>{t(`rule_${rule}`)}</li>
          ))}
        </ul>
      </section>
      {draft.ready ? <Opening draft={draft} onOpened={onOpened} /> : <Skeleton lines={5} />}
    </>
  );
}

function Opening({ draft, onOpened }: Props & { draft: DraftState<Reason> }) {
  const { t } = useTranslation('breakGlass');
  const queryClient = useQueryClient();
  const command = useCommand({
    run: (content: Schemas['OpenInEmergency'], { key }) =>
      body(client.POST('/api/break-glass', { body: content, headers: commandHeaders(key) })),
    onDone: async ({ id }) => {
      await draft.discard();
      await refreshCase(queryClient, id);
      announce(t('opened'));
      onOpened(id);
    },
  });
  return <BreakGlassForm draft={draft} command={command} onGoTo={onOpened} />;
}
