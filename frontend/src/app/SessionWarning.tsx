import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '@/api/keys';
import { extendSession, useUser } from '@/api/session';
import { waitForSignIn } from '@/api/sessionGate';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button/Button';
import { Dialog } from '@/ui/Dialog/Dialog';

type Stage = 'calm' | 'warn' | 'over';

function stageAt(now: number, expiresAt: string, warnSeconds: number): Stage {
  const left = Date.parse(expiresAt) - now;
  if (left <= 0) return 'over';
  return left <= warnSeconds * 1000 ? 'warn' : 'calm';
}

/** Warns before the session ends and lets it be extended with one press (WCAG 2.2.1). */
export function SessionWarning() {
  const { t } = useTranslation('shell');
  const format = useFormat();
  const queryClient = useQueryClient();
  const { expiresAt, warnSeconds } = useUser();
  const [stage, setStage] = useState<Stage>('calm');
  useEffect(() => {
    const look = () => setStage(stageAt(Date.now(), expiresAt, warnSeconds));
    look();
    const timer = setInterval(look, 5_000);
    return () => clearInterval(timer);
  }, [expiresAt, warnSeconds]);
  useEffect(() => {
    if (stage === 'over') void waitForSignIn();
  }, [stage]);
  if (stage !== 'warn') return null;
  const extend = async () => queryClient.setQueryData(keys.user, await extendSession());
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
      <p>{t('sessionWarningText', { time: format.time(expiresAt) })}</p>
    </Dialog>
  );
}
