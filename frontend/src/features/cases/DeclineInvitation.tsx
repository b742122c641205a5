import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import { type DraftState, useDraft } from '@/api/useDraft';
import { useDraftForm } from '@/api/useDraftForm';
import { Button } from '@/ui/Button/Button';
import { Disclosure } from '@/ui/Disclosure/Disclosure';
import { DraftRestored } from '@/ui/DraftStatus/DraftRestored';
import { DraftStatus } from '@/ui/DraftStatus/DraftStatus';
import { LeaveGuard } from '@/ui/LeaveGuard/LeaveGuard';
import { announce } from '@/ui/LiveRegion/announce';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { Row, Stack } from '@/ui/Stack/Stack';
import { TextArea } from '@/ui/TextArea/TextArea';
import { CommandProblems } from './CommandProblems';
import type { CaseView, PartyView } from './model';
import { declineInvitation } from './queries';
import { useCaseCommand } from './useCaseCommand';

interface Props {
  readonly view: CaseView;
  readonly party: PartyView;
}

interface Content {
  readonly reason: string;
}

/** Saying no, with a reason if one wants to give one. Opened at once when a reason has been begun. */
export function DeclineInvitation(props: Props) {
  const { t } = useTranslation('cases');
  const draft = useDraft<Content>('declineInvitation', props.party.partyId);
  return draft.ready ? (
    <Disclosure summary={t('declineTitle')} open={draft.restored !== undefined}>
      <Form {...props} draft={draft} />
    </Disclosure>
  ) : (
    <Skeleton lines={1} />
  );
}

function Form({ view, party, draft }: Props & { draft: DraftState<Content> }) {
  const { t } = useTranslation('cases');
  const { limits } = useReference();
  const navigate = useNavigate();
  const written = useDraftForm(draft, { reason: '' });
  const { reason } = written.content;
  const command = useCaseCommand<{ partyId: string; reason: string | null }>({
    view,
    run: declineInvitation,
    // The case is no longer this unit's to see: the list is.
    onDone: async () => {
      written.finish();
      await navigate({ to: '/' });
      announce(t('declined'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    command.submit({ partyId: party.partyId, reason: reason.trim() || null });
  };
  return (
    <form onSubmit={submit} noValidate>
      <LeaveGuard unsaved={written.touched} />
      <Stack>
        {written.restoredAt && <DraftRestored savedAt={written.restoredAt} onDiscard={written.startOver} />}
        <CommandProblems command={command} fields={['reason']} />
        <TextArea
          name="reason"
          label={t('declineReason')}
          help={t('declineReasonHelp')}
          optional
          rows={2}
          limit={limits.longText}
          value={reason}
          onChange={(event) => written.change({ reason: event.currentTarget.value })}
        />
        <Row>
          <Button type="submit" tone="danger" busy={command.isPending}>
            {t('decline')}
          </Button>
          <DraftStatus savedAt={written.savedAt} failed={written.failed} />
        </Row>
      </Stack>
    </form>
  );
}
