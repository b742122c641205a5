import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/session';
import { LiveRegion } from '@/ui/LiveRegion/LiveRegion';
import { AccountMenu } from './AccountMenu';
import { ConnectionBanner } from './ConnectionBanner';
import { LanguageMenu } from './LanguageMenu';
import { LiveUpdates } from './LiveUpdates';
import { MainNavigation } from './MainNavigation';
import { PageLanguage } from './PageLanguage';
import { SessionWarning } from './SessionWarning';
import styles from './Shell.module.css';
import { SignInAgain } from './SignInAgain';
import { StaleClientBanner } from './StaleClientBanner';
import { useFocusOnNavigation } from './useFocusOnNavigation';

/** The frame around every page of a signed-in person. */
export function Shell() {
  const { t } = useTranslation('shell');
  const user = useUser();
  const main = useFocusOnNavigation();
  return (
    <>
      <a href="#content" className={`visually-hidden ${styles['skip']}`}>
        {t('skipToContent')}
      </a>
      <header className={styles['header']} data-print="no">
        <div className={styles['bar']}>
          <Link to="/" className={styles['brand']}>
            <img src="/favicon.svg" alt="" width="28" height="28" />
            Samverkan
          </Link>
          <div className={styles['tools']}>
            <LanguageMenu />
            <AccountMenu user={user} />
          </div>
        </div>
        {user.active !== null && <MainNavigation capabilities={user.capabilities} active={user.active} />}
      </header>
      <div className={styles['banners']}>
        <StaleClientBanner />
        <ConnectionBanner />
      </div>
      <main ref={main} id="content" tabIndex={-1} className={styles['main']}>
        <PageLanguage>
          <Outlet />
        </PageLanguage>
      </main>
      <LiveRegion />
      <LiveUpdates />
      <SessionWarning />
      <SignInAgain />
    </>
  );
}
