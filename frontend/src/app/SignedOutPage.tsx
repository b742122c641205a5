import { useTranslation } from 'react-i18next';
import { signInAddress } from '@/api/session';
import { usePageTitle } from '@/lib/usePageTitle';
import { buttonClass } from '@/ui/Button/Button';
import { StandalonePage } from './StandalonePage';

export function SignedOutPage() {
  const { t } = useTranslation('shell');
  usePageTitle(t('signedOutTitle'));
  return (
    <StandalonePage
      title={t('signedOutTitle')}
      action={
        <a className={buttonClass('primary')} href={signInAddress('/')}>
          {t('signIn')}
        </a>
      }
    >
      {t('signedOutText')}
    </StandalonePage>
  );
}
