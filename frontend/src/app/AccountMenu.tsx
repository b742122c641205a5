import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/session';
import { Button } from '@/ui/Button/Button';
import { LinkButton } from '@/ui/LinkButton/LinkButton';
import { leave } from './leave';
import styles from './Shell.module.css';

/** Who is working, in what role and where; changing assignment and signing out. */
export function AccountMenu({ user }: { user: User }) {
  const { t } = useTranslation('shell');
  const details = useRef<HTMLDetailsElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: closes when the page has changed
  useEffect(() => details.current?.removeAttribute('open'), [path]);
  return (
    <details
      ref={details}
      className={styles['account']}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.currentTarget.removeAttribute('open');
          event.currentTarget.querySelector('summary')?.focus();
        }
      }}
    >
      <summary>
        <span className="visually-hidden">{t('account')}: </span>
        <span className={styles['name']}>{user.name}</span>
        {user.active !== null && (
          <span className={styles['role']} lang="sv" dir="auto">
            {user.active.roleName}, {user.active.unitName}
          </span>
        )}
      </summary>
      <div className={styles['panel']}>
        {user.assignments.length > 1 && <LinkButton to="/uppdrag">{t('switchAssignment')}</LinkButton>}
        <Button onClick={() => void leave()}>{t('signOut')}</Button>
      </div>
    </details>
  );
}
