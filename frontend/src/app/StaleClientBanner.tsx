import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import { Notice } from '@/ui/Notice/Notice';
import { isStale, onStale, startWatching } from './staleClient';

/** Says that a newer Samverkan is served than the one in this tab. Reloading is left to the person: there may be unsaved text. */
export function StaleClientBanner() {
  const { t } = useTranslation('shell');
  const [stale, setStale] = useState(isStale);
  useEffect(() => onStale(() => setStale(true)), []);
  useEffect(() => startWatching(), []);
  if (!stale) return null;
  return (
    <Notice tone="info" role="status" actions={<Button onClick={() => window.location.reload()}>{t('reload')}</Button>}>
      {t('staleClient')}
    </Notice>
  );
}
