import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import '@/i18n/pages/waiting';
import { ActionButton } from '@/ui/ActionButton/ActionButton';
import { Card } from '@/ui/Card/Card';
import { Disclosure } from '@/ui/Disclosure/Disclosure';
import { Stack } from '@/ui/Stack/Stack';
import { actionOf, type CaseView } from '../model';
import { BeginWaitingForm } from './BeginWaitingForm';
import { Wait } from './Wait';

/** "I väntan på utredning", for BUP and those it is shared with. To everybody else there is no such card: that BUP is involved is itself secret. */
export function WaitingCard({ view }: { view: CaseView }) {
  const { t } = useTranslation('waiting');
  const [beginning, setBeginning] = useState(false);
  const begin = actionOf(view.actions, 'beginWaiting');
  const current = view.waiting.filter(({ endedAt }) => endedAt === null);
  const ended = view.waiting.filter(({ endedAt }) => endedAt !== null);
  if (view.waiting.length === 0 && begin === undefined) return null;
  return (
    <Card title={t('title')}>
      <p>{t('noDiagnosis')}</p>
      {current.map((waiting) => (
        <Wait key={waiting.waitingId} view={view} waiting={waiting} />
      ))}
      {begin !== undefined && current.length === 0 && !beginning && (
        <>
          <p>{t('none')}</p>
          <div>
            <ActionButton action={begin} onPress={() => setBeginning(true)}>
              {t('begin')}
            </ActionButton>
          </div>
        </>
      )}
      {beginning && <BeginWaitingForm view={view} onClose={() => setBeginning(false)} />}
      {ended.length > 0 && (
        <Disclosure summary={t('before')}>
          <Stack>
            {ended.map((waiting) => (
              <Wait key={waiting.waitingId} view={view} waiting={waiting} />
            ))}
          </Stack>
        </Disclosure>
      )}
    </Card>
  );
}
