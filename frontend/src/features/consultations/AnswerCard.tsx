import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Row } from '@/ui/Stack/Stack';
import { AnswerForm } from './AnswerForm';
import { Words } from './Words';

/** What was answered; until then, who is waited for, and the form for whoever may answer. */
export function AnswerCard({ consultation }: { consultation: Schemas['ConsultationView'] }) {
  const { t } = useTranslation('consultations');
  const [answering, setAnswering] = useState(false);
  const { row, theme, advice, answeredBy, mayAnswer } = consultation;
  const waiting = row.way === 'phone' ? 'notAnsweredPhone' : row.isAsker ? 'notAnswered' : 'notAnsweredYou';
  // Nobody waits for an answer to what was taken back.
  if (row.withdrawnAt !== null) return null;
  return (
    <Card title={t('theAnswer')}>
      {theme !== null && <h3 dir="auto">{theme}</h3>}
      {advice !== null && <Words author={answeredBy}>{advice}</Words>}
      {row.answeredAt !== null && advice === null && <p>{t('adviceNotForYou')}</p>}
      {row.answeredAt === null && <p>{t(waiting)}</p>}
      {mayAnswer && !answering && (
        <Row>
          <Button tone="primary" onClick={() => setAnswering(true)}>
            {t(row.isAsker ? 'answerAsker' : 'answer')}
          </Button>
        </Row>
      )}
      {answering && <AnswerForm consultation={consultation} onClose={() => setAnswering(false)} />}
    </Card>
  );
}
