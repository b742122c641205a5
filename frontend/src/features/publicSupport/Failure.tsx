import { useTranslation } from 'react-i18next';
import { isMissing } from '@/api/problem';
import { usePageTitle } from '@/lib/usePageTitle';
import { Button } from '@/ui/Button/Button';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

/** There is no such municipality, or no way through: said in the language of the visit, and with no door to a sign-in that is not theirs. */
export function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation('publicSupport');
  const missing = isMissing(error);
  const title = t(missing ? 'unknownTitle' : 'failedTitle');
  usePageTitle(title);
  return (
    <>
      <PageHeader title={title} lead={t(missing ? 'unknown' : 'failed')} />
      {!missing && (
        <p>
          <Button onClick={onRetry}>{t('tryAgain')}</Button>
        </p>
      )}
      <p>
        <a href="tel:112">{t('emergency')}</a>
      </p>
    </>
  );
}
