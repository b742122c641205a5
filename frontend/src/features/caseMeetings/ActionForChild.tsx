import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import styles from './CaseMeetings.module.css';
import { Said } from './Said';

/** Who does what until when, and what effect it had in whose eyes. */
export function ActionForChild({ action }: { action: Schemas['ActionForChild'] }) {
  const { t } = useTranslation('agenda');
  const format = useFormat();
  return (
    <Said said={action.what}>
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
        {action.isOverdue && <StatusTag tone="stop">{t('followUp.overdue')}</StatusTag>}
        {action.result && <StatusTag tone="info">{t(`followUp.results.${action.result}`)}</StatusTag>}
      </p>
      {action.effects.length > 0 && (
        <ul className={styles['said']}>
          {action.effects.map((effect) => (
            <Said key={effect.said.writingId} said={effect.said} label={t(`followUp.effects.${effect.perspective}`)} />
          ))}
        </ul>
      )}
    </Said>
  );
}
