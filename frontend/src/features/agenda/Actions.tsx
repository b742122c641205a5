import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button/Button';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import { ActionForm } from './ActionForm';
import styles from './Agenda.module.css';
import type { Item } from './model';
import type { OnItemProps } from './onItemProps';
import { Words } from './Words';

/** Who does what until when, and what came of it. */
export function Actions(props: OnItemProps) {
  const { t } = useTranslation('agenda');
  const [adding, setAdding] = useState(false);
  const { actions } = props.item;
  return (
    <div className={styles['part']} data-form-home>
      <h4>{t('action.title')}</h4>
      {actions.length === 0 && <p className={styles['quiet']}>{t('action.none')}</p>}
      {actions.length > 0 && (
        <ul className={styles['words']}>
          {actions.map((action) => (
            <Action key={action.actionId} action={action} />
          ))}
        </ul>
      )}
      {props.meeting.meeting.status === 'open' &&
        (adding ? (
          <ActionForm {...props} onClose={() => setAdding(false)} />
        ) : (
          <span>
            <Button onClick={() => setAdding(true)}>{t('action.open')}</Button>
          </span>
        ))}
    </div>
  );
}

function Action({ action }: { action: Item['actions'][number] }) {
  const { t } = useTranslation('agenda');
  const format = useFormat();
  return (
    <Words writing={action.what}>
      <p>
        {t('followUp.due', {
          day: format.dayWithWeek(action.due),
          name: action.responsibleName,
          unit: action.responsibleUnitName,
        })}
      </p>
      <p className={styles['tags']}>
        <span>{t(`action.reaches.${action.reach}`)}</span>
        <span>{t(`action.kinds.${action.kind}`)}</span>
        {action.result && <StatusTag tone="info">{t(`followUp.results.${action.result}`)}</StatusTag>}
      </p>
      {action.effects.length > 0 && (
        <ul className={styles['words']}>
          {action.effects.map((effect) => (
            <Words
              key={effect.text.writingId}
              writing={effect.text}
              label={t(`followUp.effects.${effect.perspective}`)}
            />
          ))}
        </ul>
      )}
    </Words>
  );
}
