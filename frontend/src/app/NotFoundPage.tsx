import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/usePageTitle';
import { LinkButton } from '@/ui/LinkButton/LinkButton';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { Row } from '@/ui/Stack/Stack';
import styles from './Shell.module.css';

/** No such page, or not for this person: the two are told apart by nobody. */
export function NotFoundPage() {
  const { t } = useTranslation('shell');
  usePageTitle(t('notFoundTitle'));
  return (
    <>
      <PageHeader title={t('notFoundTitle')} lead={t('notFoundText')} />
      <Row>
        <LinkButton to="/">{t('toStart')}</LinkButton>
      </Row>
    </>
  );
}

/** The same outside the frame, where the address leads nowhere at all. */
export function LostPage() {
  return (
    <main className={styles['main']}>
      <NotFoundPage />
    </main>
  );
}
