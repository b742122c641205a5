import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/reference';
import { Button } from '@/ui/Button/Button';
import { Disclosure } from '@/ui/Disclosure/Disclosure';
import { announce } from '@/ui/LiveRegion/announce';
import { Stack } from '@/ui/Stack/Stack';
import { TextArea } from '@/ui/TextArea/TextArea';
import { CommandProblems } from './CommandProblems';
import type { CaseView, PartyView } from './model';
import { declineInvitation } from './queries';
import { useCaseCommand } from './useCaseCommand';

/** Saying no, with a reason if one wants to give one. */
export function DeclineInvitation({ view, party }: { view: CaseView; party: PartyView }) {
  const { t } = useTranslation('cases');
  const { limits } = useReference();
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const command = useCaseCommand<{ partyId: string; reason: string | null }>({
    view,
    run: declineInvitation,
    // The case is no longer this unit's to see: the list is.
    onDone: async () => {
      await navigate({ to: '/' });
      announce(t('declined'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    command.submit({ partyId: party.partyId, reason: reason.trim() || null });
  };
  return (
    <Disclosure summary={t('declineTitle')}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <CommandProblems command={command} fields={['reason']} />
          <TextArea
            name="reason"
            label={t('declineReason')}
            help={t('declineReasonHelp')}
            optional
            rows={2}
            limit={limits.longText}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" tone="danger" busy={command.isPending}>
              {t('decline')}
            </Button>
          </div>
        </Stack>
      </form>
    </Disclosure>
  );
}
