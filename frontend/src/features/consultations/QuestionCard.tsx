import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { telephone } from '@/lib/telephone';
import { Card } from '@/ui/Card/Card';
import { DefinitionList } from '@/ui/DefinitionList/DefinitionList';
import { Notice } from '@/ui/Notice/Notice';
import { Withdrawal } from './Withdrawal';
import { Words } from './Words';

type Consultation = Schemas['ConsultationView'];

/** What was asked, about whom as far as the viewer may know, and where whoever asked can be called. */
export function QuestionCard({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation('consultations');
  const { question, callBack, why, row, withdrawn } = consultation;
  return (
    <Card title={t('theQuestion')}>
      {question === null ? (
        <Gone takenBack={row.withdrawnAt !== null} />
      ) : (
        <Words author={consultation.askedBy}>{question}</Words>
      )}
      <DefinitionList
        terms={[
          { term: t('theChild'), value: question !== null && <Child consultation={consultation} /> },
          {
            term: t('call'),
            value: callBack !== null && !row.isAsker && <a href={telephone(callBack)}>{callBack}</a>,
          },
        ]}
      />
      {why !== null && <p>{why}</p>}
      {withdrawn !== null && <TakenBack withdrawn={withdrawn} />}
      <Withdrawal consultation={consultation} />
    </Card>
  );
}

/** Why the question is not shown: it was taken back, or the basis on which BUP was told holds no longer. */
function Gone({ takenBack }: { takenBack: boolean }) {
  const { t } = useTranslation('consultations');
  return takenBack ? (
    <Notice tone="mute">{t('questionTakenBack')}</Notice>
  ) : (
    <Notice tone="wait">{t('questionGone')}</Notice>
  );
}

function TakenBack({ withdrawn: { by, reason } }: { withdrawn: Schemas['WithdrawnQuestion'] }) {
  const { t } = useTranslation('consultations');
  return (
    <Notice tone="mute">
      <p>{t('takenBackBy', { person: by.personName, unit: by.unitName })}</p>
      {reason !== null && <p dir="auto">{reason}</p>}
    </Notice>
  );
}

function Child({ consultation: { child, row } }: { consultation: Consultation }) {
  const { t } = useTranslation('consultations');
  if (child === null) return t('unknownChild');
  const { name, caseId, caseNumber } = child;
  return (
    <>
      {row.withIdentity ? (name ?? t('childNameGone')) : t('unknownToBup')}
      {caseId !== null && (
        <>
          {' '}
          <Link to="/arenden/$caseId" params={{ caseId }}>
            {t('toCase', { number: caseNumber ?? '' })}
          </Link>
        </>
      )}
    </>
  );
}
