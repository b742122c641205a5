import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import styles from './Agenda.module.css';
import { FollowUpForm } from './FollowUpForm';
import type { Meeting } from './model';

type OpenAction = Meeting['openActions'][number];

/** What is open from before, first on the page: follow-up is the point of the meetings. */
export function FollowUps({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('agenda');
  return (
    <Card title={t('followUp.title')}>
      {meeting.openActions.length === 0 ? (
        <p>{t('followUp.none')}</p>
      ) : (
        <>
          <p>{t('followUp.intro')}</p>
          <ul className={styles['list']}>
            {meeting.openActions.map((open) => (
              <li key={open.action.actionId} className={styles['item']}>
                <OpenActionRow open={open} cycleId={meeting.cycleId} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function OpenActionRow({
  open: { action, itemId, itemText, isOverdue },
  cycleId,
}: {
  open: OpenAction;
  cycleId: string;
}) {
  const { t } = useTranslation('agenda');
  const format = useFormat();
  const [following, setFollowing] = useState(false);
  return (
    <>
      <h3 className={styles['text']} dir="auto">
        {action.what.text}
      </h3>
      <div className={styles['tags']}>
        {action.what.scope === 'own' && <StatusTag tone="wait">{t('write.scope.own')}</StatusTag>}
        {isOverdue && <StatusTag tone="stop">{t('followUp.overdue')}</StatusTag>}
        {action.result === 'continues' && <StatusTag tone="info">{t('followUp.results.continues')}</StatusTag>}
        <span>
          {t('followUp.due', {
            day: format.dayWithWeek(action.due),
            name: action.responsibleName,
            unit: action.responsibleUnitName,
          })}
        </span>
      </div>
      <p className={styles['quiet']} dir="auto">
        {t('followUp.from', { text: itemText })}
      </p>
      {following ? (
        <FollowUpForm cycleId={cycleId} itemId={itemId} action={action} onClose={() => setFollowing(false)} />
      ) : (
        <div>
          <Button onClick={() => setFollowing(true)}>{t('followUp.open')}</Button>
        </div>
      )}
    </>
  );
}
