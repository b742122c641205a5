import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { telephone } from '@/lib/telephone';
import { Card } from '@/ui/Card/Card';
import { DefinitionList } from '@/ui/DefinitionList/DefinitionList';
import { Notice } from '@/ui/Notice/Notice';
import { Words } from './Words';

type Consultation = Schemas['ConsultationView'];

/** What was asked, about whom as far as the viewer may know, and where whoever asked can be called. */
export function QuestionCard({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation('consultations');
  const { question, callBack, why, row } = consultation;
  return (
    <Card title={t('theQuestion')}>
      {question === null ? (
        <Notice tone="wait">{t('questionGone')}</Notice>
      ) : (
        <Words author={consultation.askedBy}>{question}</Words>
      )}
      <DefinitionList
        terms={[
          { term: t('theChild'), value: <Child consultation={consultation} /> },
          {
            term: t('call'),
            value: callBack !== null && !row.isAsker && <a href={telephone(callBack)}>{callBack}</a>,
          },
        ]}
      />
      {why !== null && <p>{why}</p>}
    </Card>
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
