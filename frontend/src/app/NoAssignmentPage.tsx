import { useTranslation } from 'react-i18next';
import type { User } from '@/api/session';
import { usePageTitle } from '@/lib/usePageTitle';
import { Button } from '@/ui/Button/Button';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { leave } from './leave';
import styles from './Shell.module.css';

/** Signed in, but with no assignment: says so and what to do. */
export function NoAssignmentPage({ user }: { user: User }) {
  const { t } = useTranslation('shell');
  usePageTitle(t('noAssignmentTitle'));
  return (
    <main className={styles['main']}>
      <h1>{user.name}</h1>
      <EmptyState title={t('noAssignmentTitle')} action={<Button onClick={() => void leave()}>{t('signOut')}</Button>}>
        {t('noAssignmentText')}
      </EmptyState>
    </main>
  );
}
