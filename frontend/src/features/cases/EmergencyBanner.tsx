import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { body, client, commandHeaders } from '@/api/client';
import { fieldProblems } from '@/api/formErrors';
import { keys } from '@/api/keys';
import { useCommand } from '@/api/useCommand';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button/Button';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { announce } from '@/ui/LiveRegion/announce';
import { Notice } from '@/ui/Notice/Notice';
import type { CaseView } from './model';

interface Props {
  readonly caseId: string;
  readonly emergency: NonNullable<CaseView['emergency']>;
}

/** On every page of a case that is read in an emergency: until when, and the way to end it before. */
export function EmergencyBanner({ caseId, emergency: { grantId, until } }: Props) {
  const { t } = useTranslation('breakGlass');
  const format = useFormat();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const end = useCommand({
    run: (grant: string, { key }) =>
      body(
        client.POST('/api/break-glass/{grantId}/end', {
          params: { path: { grantId: grant } },
          body: {},
          headers: commandHeaders(key),
        }),
      ),
    onDone: async () => {
      await navigate({ to: '/' });
      queryClient.removeQueries({ queryKey: keys.case(caseId) });
      announce(t('ended'));
    },
  });
  useEffect(() => {
    // Asked for anew at the minute it ends: what is no longer given is taken off the screen.
    const timer = setTimeout(
      () => void queryClient.invalidateQueries({ queryKey: keys.case(caseId) }),
      Math.max(0, Date.parse(until) - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [queryClient, caseId, until]);
  return (
    <Notice
      tone="stop"
      title={t('bannerTitle', { time: format.time(until) })}
      actions={
        <Button busy={end.isPending} onClick={() => end.submit(grantId)}>
          {t('end')}
        </Button>
      }
    >
      <p>{t('banner')}</p>
      <ErrorSummary problems={fieldProblems(end.error, () => false)} attempt={end.attempt} level={3} />
    </Notice>
  );
}
