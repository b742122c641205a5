import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { body, client } from '@/api/client';
import { fieldProblems } from '@/api/formErrors';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button/Button';
import { Disclosure } from '@/ui/Disclosure/Disclosure';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { Notice } from '@/ui/Notice/Notice';

/** Whether the log is whole: the seals are reckoned anew when asked, since it takes a while. */
export function SealCheck() {
  const { t } = useTranslation('accessLog');
  const check = useMutation({ mutationFn: () => body(client.GET('/api/access-log/seals/verification')) });
  return (
    <Disclosure summary={t('sealTitle')}>
      <p>{t('sealHelp')}</p>
      <ErrorSummary level={3} problems={fieldProblems(check.error, () => false)} attempt={check.submittedAt} />
      <div>
        <Button busy={check.isPending} onClick={() => check.mutate()}>
          {t('sealCheck')}
        </Button>
      </div>
      {check.data !== undefined && <Outcome outcome={check.data} />}
    </Disclosure>
  );
}

function Outcome({ outcome }: { outcome: Schemas['SealVerification'] }) {
  const { t } = useTranslation('accessLog');
  const format = useFormat();
  const { firstFault } = outcome;
  return firstFault === null ? (
    <Notice tone="ok" role="status" title={t('sealWhole')}>
      <p>{t('sealWholeText', { count: outcome.rows, at: format.instant(outcome.verifiedAt) })}</p>
    </Notice>
  ) : (
    <Notice tone="stop" role="alert" title={t('sealBroken')}>
      <p>{firstFault.text}</p>
      {firstFault.sealNo !== null && <p>{t('sealNumber', { number: firstFault.sealNo })}</p>}
      <p>{t('sealBrokenText')}</p>
    </Notice>
  );
}
