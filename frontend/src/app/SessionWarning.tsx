import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '@/api/keys';
import { extendSession, fetchUser, type User, useUser } from '@/api/session';
import { waitForSignIn } from '@/api/sessionGate';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button/Button';
import { Dialog } from '@/ui/Dialog/Dialog';
import { isSameSession } from './sessionElsewhere';

const lookEveryMs = 5_000;

function endsSoon({ expiresAt, warnSeconds }: User): boolean {
  return Date.parse(expiresAt) - Date.now() <= warnSeconds * 1000;
}

/** Warns before the session ends and lets it be extended with one press (WCAG 2.2.1). */
export function SessionWarning() {
  const { t } = useTranslation('shell');
  const format = useFormat();
  const queryClient = useQueryClient();
  const user = useUser();
  const [warning, setWarning] = useState(false);

  useEffect(() => {
    let asking = false;
    const look = async () => {
      if (asking || !endsSoon(user)) return;
      asking = true;
      // Requests have moved the end onwards since the page learnt of it, so the host is asked before anything is said.
      const now = await fetchUser().catch(() => user);
      asking = false;
      if (now === null) void waitForSignIn();
      else if (isSameSession(user, now) && now.expiresAt !== user.expiresAt) queryClient.setQueryData(keys.user, now);
      setWarning(now !== null && endsSoon(now));
    };
    void look();
    const timer = setInterval(() => void look(), lookEveryMs);
    return () => clearInterval(timer);
  }, [user, queryClient]);

  if (!warning) return null;
  const extend = async () => {
    queryClient.setQueryData(keys.user, await extendSession());
    setWarning(false);
  };
  return (
    <Dialog
      title={t('sessionWarningTitle')}
      onClose={() => void extend()}
      actions={
        <Button tone="primary" onClick={() => void extend()}>
          {t('sessionExtend')}
        </Button>
      }
    >
      <p>{t('sessionWarningText', { time: format.time(user.expiresAt) })}</p>
    </Dialog>
  );
}
