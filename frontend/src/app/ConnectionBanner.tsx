import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnectionLost } from '@/api/connection';
import { fetchUser } from '@/api/session';
import { Button } from '@/ui/Button/Button';
import { Notice } from '@/ui/Notice/Notice';

/** Says that the last request got no answer, and tries again when asked or when the browser finds its network. */
export function ConnectionBanner() {
  const { t } = useTranslation('shell');
  const { t: common } = useTranslation('common');
  const queryClient = useQueryClient();
  const lost = useConnectionLost();
  const retry = () => {
    void fetchUser()
      .then(() => queryClient.refetchQueries({ type: 'active', predicate: (query) => query.state.status === 'error' }))
      .catch(() => undefined);
  };
  useEffect(() => {
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  });
  if (!lost) return null;
  return (
    <Notice tone="wait" role="alert" actions={<Button onClick={retry}>{common('tryAgain')}</Button>}>
      {t('offline')}
    </Notice>
  );
}
