import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '@/ui/ActionButton/ActionButton';
import { Button } from '@/ui/Button/Button';
import { Dialog } from '@/ui/Dialog/Dialog';
import { CommandProblems } from './CommandProblems';
import { actionOf, type CaseView, type PartyView } from './model';
import { leaveCase } from './queries';
import { useCaseCommand } from './useCaseCommand';

/** Leaving a case for one's whole unit; asked about first, since it closes the case to everybody there. */
export function LeaveCase({ view, party }: { view: CaseView; party: PartyView }) {
  const { t } = useTranslation('cases');
  const { t: common } = useTranslation('common');
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const command = useCaseCommand<string>({
    view,
    run: leaveCase,
    // The case is no longer this unit's to see: the list is.
    onDone: () => navigate({ to: '/' }),
  });
  return (
    <>
      <ActionButton action={actionOf(party.actions, 'leave')} tone="danger" onPress={() => setAsking(true)}>
        {t('leaveCase')}
      </ActionButton>
      {asking && (
        <Dialog
          title={t('leaveCaseTitle')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button tone="danger" busy={command.isPending} onClick={() => command.submit(party.partyId)}>
                {t('leaveCase')}
              </Button>
              <Button onClick={() => setAsking(false)}>{common('cancel')}</Button>
            </>
          }
        >
          <p>{t('leaveCaseText')}</p>
          <CommandProblems command={command} />
        </Dialog>
      )}
    </>
  );
}
