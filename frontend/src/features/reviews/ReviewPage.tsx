import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '@/api/formErrors';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import '@/i18n/pages/reviews';
import { usePageTitle } from '@/lib/usePageTitle';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { DefinitionList } from '@/ui/DefinitionList/DefinitionList';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { announce } from '@/ui/LiveRegion/announce';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { StatusTag } from '@/ui/StatusTag/StatusTag';
import { CheckForm } from './CheckForm';
import { reviewQuery, useClose } from './queries';

type Review = Schemas['ReviewView'];

/** One sample: every reading with who, where, when, which case and why, and the reviewer's judgement of it. */
export function ReviewPage({ reviewId }: { reviewId: string }) {
  const { t } = useTranslation('reviews');
  const { data: review } = useSuspenseQuery(reviewQuery(reviewId));
  const title = t(`reviewKind.${review.kind}`);
  usePageTitle(t('title'), title);
  return (
    <>
      <p>
        <Link to="/granskning">{t('back')}</Link>
      </p>
      <PageHeader title={title} lead={t('found', { lines: review.lines.length, found: review.found })} />
      {review.emergency !== null && (
        <DefinitionList terms={[{ term: t('emergencyReason'), value: review.emergency.reason }]} />
      )}
      {review.lines.length === 0 && <p>{t('noLines')}</p>}
      {review.lines.map((line) => (
        <Line key={line.line} review={review} line={line} />
      ))}
      <Closing review={review} />
    </>
  );
}

function Line({ review, line }: { review: Review; line: Schemas['ReviewLine'] }) {
  const { t } = useTranslation('reviews');
  const format = useFormat();
  return (
    <Card
      title={`${t('line', { line: line.line })}: ${line.personName}`}
      actions={line.inEmergency && <StatusTag tone="stop">{t('inEmergency')}</StatusTag>}
    >
      <DefinitionList
        terms={[
          { term: t('columnAt'), value: format.instant(line.at) },
          { term: t('columnUnit'), value: line.unitName },
          { term: t('columnCase'), value: line.caseNumber },
          { term: t('columnAreas'), value: line.areas.join(', ') },
          { term: t('columnReason'), value: line.reason },
        ]}
      />
      {line.check === null ? (
        review.closedAt === null && <CheckForm reviewId={review.reviewId} line={line.line} />
      ) : (
        <>
          <p>
            <strong>{t(`reviewOutcome.${line.check.outcome}`)}</strong>.{' '}
            {t('checkedBy', { name: line.check.byName, at: format.instant(line.check.at) })}
          </p>
          {line.check.note !== null && <p dir="auto">{line.check.note}</p>}
        </>
      )}
    </Card>
  );
}

function Closing({ review }: { review: Review }) {
  const { t } = useTranslation('reviews');
  const format = useFormat();
  const close = useClose(review.reviewId, () => announce(t('closed')));
  if (review.closedAt !== null) {
    return <p>{t('closedBy', { at: format.instant(review.closedAt), name: review.closedByName ?? '' })}</p>;
  }
  return (
    <>
      <ErrorSummary problems={fieldProblems(close.error, () => false)} attempt={close.attempt} />
      <div>
        <Button busy={close.isPending} onClick={() => close.submit(null)}>
          {t('close')}
        </Button>
      </div>
    </>
  );
}
