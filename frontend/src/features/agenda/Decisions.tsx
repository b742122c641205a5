import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import styles from './Agenda.module.css';
import { DecisionForm } from './DecisionForm';
import type { OnItemProps } from './onItemProps';
import { Words } from './Words';

/** What has been decided: one text for the room, and by name one of each branch that has decided something. */
export function Decisions(props: OnItemProps) {
  const { t } = useTranslation('agenda');
  const [writing, setWriting] = useState(false);
  const { decisions } = props.item;
  return (
    <div className={styles['part']} data-form-home>
      <h4>{t('write.decision')}</h4>
      {decisions.length === 0 && <p className={styles['quiet']}>{t('write.noDecision')}</p>}
      {decisions.length > 0 && (
        <ul className={styles['words']}>
          {decisions.map((decision) => (
            <Words key={decision.writingId} writing={decision} />
          ))}
        </ul>
      )}
      {props.meeting.meeting.status === 'open' &&
        (writing ? (
          <DecisionForm {...props} onClose={() => setWriting(false)} />
        ) : (
          <span>
            <Button onClick={() => setWriting(true)}>
              {t(decisions.length > 0 ? 'write.decisionChange' : 'write.decisionWrite')}
            </Button>
          </span>
        ))}
    </div>
  );
}
