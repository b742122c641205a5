import { Link, type LinkProps, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Capability, User } from '@/api/session';
import type { Code } from '@/api/types';
import { Tabs } from '@/ui/Tabs/Tabs';
import styles from './Shell.module.css';

interface Entry {
  readonly to: NonNullable<LinkProps['to']>;
  readonly label:
    | 'cases'
    | 'meetings'
    | 'consultations'
    | 'inbox'
    | 'directory'
    | 'interventions'
    | 'presence'
    | 'administration'
    | 'log'
    | 'retention'
    | 'inquiry'
    | 'review';
  /** Any of these opens the page. */
  readonly needs: readonly Capability[];
  /** Only for those who work in a branch of these kinds; for all when left out. */
  readonly kinds?: readonly Code<'BranchKind'>[];
}

/** Those who consult BUP, and BUP. */
const consulting = [
  'preschool',
  'school',
  'studentHealthPsychosocial',
  'studentHealthMedical',
  'socialServices',
  'bup',
] as const;

const entries: readonly Entry[] = [
  { to: '/', label: 'cases', needs: ['openCase', 'workInCase', 'answerInvitations'] },
  { to: '/moten', label: 'meetings', needs: ['workInCase'] },
  { to: '/konsultation', label: 'consultations', needs: ['workInCase'], kinds: consulting },
  { to: '/inkorg', label: 'inbox', needs: ['answerInvitations', 'receiveSupportRequests'] },
  { to: '/pa-skolan', label: 'presence', needs: ['workInCase'] },
  { to: '/insatser', label: 'interventions', needs: ['workInCase', 'keepCatalogue'] },
  { to: '/katalog', label: 'directory', needs: ['readDirectory'] },
  { to: '/administration', label: 'administration', needs: ['administerStaff'] },
  { to: '/logg', label: 'log', needs: ['reviewLog'] },
  { to: '/granskning', label: 'review', needs: ['reviewLog'] },
  { to: '/gallring', label: 'retention', needs: ['decideRetention'] },
  { to: '/utredning', label: 'inquiry', needs: ['inquireIntoPast'] },
];

/** The pages that this assignment has something to do on. */
export function MainNavigation({ capabilities, active }: Pick<User, 'capabilities' | 'active'>) {
  const { t } = useTranslation('shell');
  const inCase = useRouterState({ select: (state) => state.location.pathname.startsWith('/arenden/') });
  const open = entries.filter(
    ({ needs, kinds }) =>
      needs.some((capability) => capabilities.includes(capability)) &&
      (kinds === undefined || kinds.some((kind) => kind === active?.branchKind)),
  );
  if (open.length === 0) return null;
  return (
    <div className={styles['nav']}>
      <Tabs label={t('mainNavigation')}>
        {open.map((entry) => (
          <Link
            key={entry.to}
            to={entry.to}
            activeOptions={{ exact: entry.to === '/', includeSearch: false }}
            {...(entry.to === '/' && inCase && { 'aria-current': true })}
          >
            {t(entry.label)}
          </Link>
        ))}
      </Tabs>
    </div>
  );
}
