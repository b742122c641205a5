import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '@/api/formErrors';
import type { Schemas } from '@/api/types';
import { useApart } from '@/i18n/useApart';
import { useFormat } from '@/i18n/useFormat';
import { ActionButton } from '@/ui/ActionButton/ActionButton';
import { Button } from '@/ui/Button/Button';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { LinkButton } from '@/ui/LinkButton/LinkButton';
import { announce } from '@/ui/LiveRegion/announce';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import styles from './Accounts.module.css';
import { accountsOf, perspectives } from './model';
import { useCompleteWheel, wheelActions } from './queries';

type WheelView = Schemas['WheelView'];

interface Props {
  readonly caseId: string;
  readonly wheels: readonly WheelView[];
  /** The language that child mode opens in. */
  readonly locale: string;
}

/** The conversations about the wheel: who has told, to whom and when, and how to go on. */
export function Accounts({ caseId, wheels, locale }: Props) {
  const accounts = perspectives.flatMap((perspective) => accountsOf(wheels, perspective));
  return (
    <ul className={styles['list']}>
      {accounts.map((wheel) => (
        <li key={wheel.wheelId} className={styles['account']}>
          <Account caseId={caseId} wheel={wheel} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

function Account({ caseId, wheel, locale }: { caseId: string; wheel: WheelView; locale: string }) {
  const { t } = useTranslation('wheel');
  const format = useFormat();
  const apart = useApart();
  const describe = wheel.actions.find((action) => action.name === wheelActions.describe);
  const ongoing = wheel.completedAt === null;
  const who = wheel.respondentName ?? t(`perspective.${wheel.perspective}`);
  return (
    <>
      <div>
        <p className={styles['who']}>
          {t(`perspective.${wheel.perspective}`)}
          {wheel.perspective === 'guardian' && wheel.respondentName !== null && <>: {wheel.respondentName}</>}{' '}
          <StatusTag tone={ongoing ? 'info' : 'mute'}>
            {wheel.completedAt === null
              ? t('accounts.ongoing')
              : t('accounts.completed', { date: format.day(wheel.completedAt) })}
          </StatusTag>
        </p>
        <p className={styles['meta']}>
          {t('accounts.started', {
            date: format.day(wheel.startedAt),
            name: apart(wheel.author.personName),
            unit: apart(wheel.author.unitName),
          })}
        </p>
      </div>
      {ongoing && (
        <div data-print="no" className={styles['actions']}>
          {wheel.perspective === 'child' && describe?.allowed && (
            <LinkButton
              to="/arenden/$caseId/barnlage/$wheelId"
              params={{ caseId, wheelId: wheel.wheelId }}
              search={{ sprak: locale }}
            >
              {t('accounts.childMode')}
              <span className="visually-hidden">: {who}</span>
            </LinkButton>
          )}
          <Complete caseId={caseId} wheel={wheel} who={who} />
        </div>
      )}
    </>
  );
}

function Complete({ caseId, wheel, who }: { caseId: string; wheel: WheelView; who: string }) {
  const { t } = useTranslation('wheel');
  const [asking, setAsking] = useState(false);
  const command = useCompleteWheel(caseId, wheel.wheelId, () => {
    setAsking(false);
    announce(t('accounts.done'));
  });
  return (
    <>
      <ActionButton
        action={wheel.actions.find((action) => action.name === wheelActions.complete)}
        onPress={() => setAsking(true)}
      >
        {t('accounts.complete')}
        <span className="visually-hidden">: {who}</span>
      </ActionButton>
      {asking && (
        <Dialog
          title={t('accounts.completeTitle')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button tone="primary" busy={command.isPending} onClick={() => command.submit(wheel.version)}>
                {t('accounts.complete')}
              </Button>
              <Button onClick={() => setAsking(false)}>{t('start.cancel')}</Button>
            </>
          }
        >
          <ErrorSummary problems={fieldProblems(command.error, () => false)} attempt={command.attempt} />
          <p>{t('accounts.completeText')}</p>
        </Dialog>
      )}
    </>
  );
}
