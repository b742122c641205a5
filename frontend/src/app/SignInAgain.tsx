import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '@/api/keys';
import { fetchUser, signInAddress, useUser } from '@/api/session';
import { settleSignIn, useSignInNeeded } from '@/api/sessionGate';
import { Button, buttonClass } from '@/ui/Button/Button';
import { Dialog } from '@/ui/Dialog/Dialog';
import { isSameSession } from './sessionElsewhere';
import { signedInChannel } from './signedInChannel';

/** Over a page whose session has ended: signing in again in another tab lets everything that waits go on. */
export function SignInAgain() {
  return useSignInNeeded() ? <SignInAgainDialog /> : null;
}

function SignInAgainDialog() {
  const { t } = useTranslation('shell');
  const queryClient = useQueryClient();
  const before = useUser();
  const [stillOut, setStillOut] = useState(false);

  const look = async (asked: boolean) => {
    const user = await fetchUser().catch(() => null);
    if (user === null) {
      if (asked) setStillOut(true);
      return;
    }
    if (!isSameSession(before, user)) {
      // Somebody else, or another assignment: nothing of this page is theirs.
      window.location.assign('/');
      return;
    }
    queryClient.setQueryData(keys.user, user);
    settleSignIn(true);
  };

  useEffect(() => {
    const onFocus = () => void look(false);
    const channel = signedInChannel();
    channel.addEventListener('message', onFocus);
    window.addEventListener('focus', onFocus);
    return () => {
      channel.close();
      window.removeEventListener('focus', onFocus);
    };
  });

  return (
    <Dialog
      title={t('sessionEndedTitle')}
      actions={
        <>
          <a className={buttonClass('primary')} href={signInAddress('/inloggad')} target="_blank" rel="noopener opener">
            {t('sessionSignInAgain')}
          </a>
          <Button onClick={() => void look(true)}>{t('sessionCheck')}</Button>
          <Button tone="quiet" onClick={() => window.location.assign('/')}>
            {t('sessionLeave')}
          </Button>
        </>
      }
    >
      <p>{t('sessionEndedText')}</p>
      {stillOut && <p role="status">{t('sessionStillOut')}</p>}
    </Dialog>
  );
}
