import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '@/api/keys';
import { signInAddress, type User, useUser } from '@/api/session';
import { usePageTitle } from '@/lib/usePageTitle';
import { Button, buttonClass } from '@/ui/Button/Button';
import { StandalonePage } from './StandalonePage';
import { isSameSession, tellOtherTabs, useSessionElsewhere } from './sessionElsewhere';

/**
 * What is shown belongs to one person in one assignment. When another tab has changed either, everything is taken away, out of memory
 * too. What was being written there stays with the assignment it was written in: nothing is sent from here in the new one's name.
 */
export function OneSession({ children }: { children: ReactNode }) {
  const now = useUser();
  const [own] = useState(now);
  const told = useSessionElsewhere(own);
  // It may also be found out by a request of this tab's own.
  const elsewhere = told === undefined && !isSameSession(own, now) ? now : told;
  useEffect(tellOtherTabs, []);
  return elsewhere === undefined ? children : <TakenAway elsewhere={elsewhere} />;
}

function TakenAway({ elsewhere }: { elsewhere: User | null }) {
  const { t } = useTranslation('shell');
  const queryClient = useQueryClient();
  useEffect(() => {
    queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.user[0] });
  }, [queryClient]);
  const title = elsewhere === null ? t('elsewhereOutTitle') : t('elsewhereOtherTitle');
  usePageTitle(title);
  return (
    <StandalonePage
      title={title}
      action={
        elsewhere === null ? (
          <a className={buttonClass('primary')} href={signInAddress('/')}>
            {t('signIn')}
          </a>
        ) : (
          <Button tone="primary" onClick={() => window.location.assign('/')}>
            {t('elsewhereGoOn', { name: elsewhere.name, unit: elsewhere.active?.unitName ?? '' })}
          </Button>
        )
      }
    >
      {elsewhere === null ? t('elsewhereOutText') : t('elsewhereOtherText')}
    </StandalonePage>
  );
}
