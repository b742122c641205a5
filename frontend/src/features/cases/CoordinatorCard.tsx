import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/useFormat';
import { ActionButton } from '@/ui/ActionButton/ActionButton';
import { Card } from '@/ui/Card/Card';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import { AssignCoordinatorForm } from './AssignCoordinatorForm';
import { CommandProblems } from './CommandProblems';
import { actionOf, type CaseView } from './model';
import styles from './Overview.module.css';
import { acceptCoordination } from './queries';
import { useCaseCommand } from './useCaseCommand';

/** Who coordinates, whether that person has said yes, and naming somebody. */
export function CoordinatorCard({ view }: { view: CaseView }) {
  const { t } = useTranslation('cases');
  const [assigning, setAssigning] = useState(false);
  const accept = useCaseCommand<null>({ view, run: acceptCoordination, said: t('coordinatorChosen') });
  return (
    <Card title={t('coordinator')}>
      <Current view={view} />
      <CommandProblems command={accept} />
      <ActionButton
        action={actionOf(view.actions, 'acceptCoordination')}
        tone="primary"
        busy={accept.isPending}
        onPress={() => accept.submit(null)}
      >
        {t('acceptCoordination')}
      </ActionButton>
      <div data-form-home>
        {assigning ? (
          <AssignCoordinatorForm view={view} onClose={() => setAssigning(false)} />
        ) : (
          <ActionButton action={actionOf(view.actions, 'assignCoordinator')} onPress={() => setAssigning(true)}>
            {t('assignCoordinator')}
          </ActionButton>
        )}
      </div>
    </Card>
  );
}

function Current({ view }: { view: CaseView }) {
  const { t } = useTranslation('cases');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const { coordinator, coordinatorRequestedAt } = view;
  if (coordinator !== null) {
    return (
      <div className={styles['head']}>
        <p>{common('by', { person: coordinator.name, unit: coordinator.unitName })}</p>
        <StatusTag tone={coordinator.accepted ? 'ok' : 'wait'}>
          {coordinator.accepted ? t('coordinatorAccepted') : t('coordinatorAsked')}
        </StatusTag>
      </div>
    );
  }
  return (
    <p>
      {coordinatorRequestedAt === null
        ? t('coordinatorMissing')
        : t('coordinatorRequestedSince', { at: format.instant(coordinatorRequestedAt) })}
    </p>
  );
}
