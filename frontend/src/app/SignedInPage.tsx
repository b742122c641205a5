import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/usePageTitle';
import { StandalonePage } from './StandalonePage';
import { signedInChannel } from './signedInChannel';

/** The new tab after signing in again: tells the waiting tab, and that this one can be closed. */
export function SignedInPage() {
  const { t } = useTranslation('shell');
  usePageTitle(t('signedInTitle'));
  useEffect(() => {
    const channel = signedInChannel();
    channel.postMessage('signed-in');
    return () => channel.close();
  }, []);
  return <StandalonePage title={t('signedInTitle')}>{t('signedInText')}</StandalonePage>;
}
