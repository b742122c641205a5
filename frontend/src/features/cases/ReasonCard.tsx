import { useTranslation } from 'react-i18next';
import { Card } from '@/ui/Card/Card';
import { CorrectReasonForm } from './items/CorrectReasonForm';
import { ItemMenu } from './items/ItemMenu';
import { ItemNotes } from './items/ItemNotes';
import type { CaseView } from './model';
import styles from './Overview.module.css';

const questions = ['obstacles', 'missingInformation', 'whatICanDo', 'whatWeCanDo', 'helpFromOthers'] as const;

/** Why the case was opened, in the words of the unit that opened it. */
export function ReasonCard({ view }: { view: CaseView }) {
  const { reason } = view;
  const { t } = useTranslation('cases');
  if (reason === null) return null;
  return (
    <Card title={t('reason')}>
      <p className={styles['text']} dir="auto">
        {reason.signal}
      </p>
      {questions.map((name) =>
        reason[name] === null ? null : (
          <div key={name}>
            <h3>{t(name)}</h3>
            <p className={styles['text']} dir="auto">
              {reason[name]}
            </p>
          </div>
        ),
      )}
      <ItemNotes view={view} itemId={reason.itemId} what={t('reason')} />
      <p className={styles['why']}>
        {t('writtenBy', { person: reason.author.personName, unit: reason.author.unitName })}. {reason.why.text}
      </p>
      <ItemMenu
        view={view}
        item={{ itemId: reason.itemId, what: t('reason'), area: 'situation' }}
        correct={(close) => <CorrectReasonForm view={view} opening={reason} onClose={close} />}
      />
    </Card>
  );
}
