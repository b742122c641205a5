import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { directoryQuery } from '@/api/reference';
import '@/i18n/pages/consultations';
import { usePageTitle } from '@/lib/usePageTitle';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { ShowMore } from '@/ui/ShowMore/ShowMore';
import { Row, Stack } from '@/ui/Stack/Stack';
import { AskForm } from './AskForm';
import { ConsultationTable } from './ConsultationTable';
import { LogCallForm } from './LogCallForm';
import { consultationsQuery } from './queries';
import { askingUnits, bupUnits } from './units';

interface Props {
  /** The case that the question comes from: the form then stands open. */
  readonly caseId: string | undefined;
  readonly onBegun: (consultationId: string) => void;
  /** Called when the form that came with a case is closed. */
  readonly onClosed: () => void;
}

/** The unit's log of consultations, on whichever side it stands, and the two ways to begin one. */
export function ConsultationsPage({ caseId, onBegun, onClosed }: Props) {
  const { t } = useTranslation('consultations');
  const list = useSuspenseInfiniteQuery(consultationsQuery);
  const { data: directory } = useSuspenseQuery(directoryQuery);
  const [doing, setDoing] = useState<'ask' | 'log' | undefined>(caseId === undefined ? undefined : 'ask');
  const [first] = list.data.pages;
  const rows = list.data.pages.flatMap((page) => page.consultations);
  const mayAsk = first?.mayAsk ?? false;
  const isAsked = first?.isAsked ?? false;
  const units = bupUnits(directory);
  usePageTitle(t('title'));
  const close = () => {
    setDoing(undefined);
    onClosed();
  };
  return (
    <Stack gap="large">
      <PageHeader
        title={t('title')}
        lead={t(isAsked ? 'leadAsked' : 'lead')}
        action={
          doing === undefined && (
            <Row>
              {mayAsk && (
                <Button tone="primary" onClick={() => setDoing('ask')}>
                  {t('ask')}
                </Button>
              )}
              {(mayAsk || isAsked) && <Button onClick={() => setDoing('log')}>{t('logCall')}</Button>}
            </Row>
          )
        }
      />
      {doing === 'ask' && mayAsk && (
        <Card title={t('ask')}>
          <AskForm units={units} caseId={caseId} onAsked={onBegun} onClose={close} />
        </Card>
      )}
      {doing === 'log' && (
        <Card title={t('logCall')}>
          <LogCallForm
            units={units}
            askingUnits={isAsked ? askingUnits(directory) : undefined}
            onLogged={onBegun}
            onClose={close}
          />
        </Card>
      )}
      <p>
        <Link to="/vagar-till-bup">{t('toRoutes')}</Link>
      </p>
      {rows.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>
          {t(mayAsk ? 'emptyMayAsk' : isAsked ? 'emptyAsked' : 'emptyNeither')}
        </EmptyState>
      ) : (
        <ConsultationTable rows={rows} isAsked={isAsked} />
      )}
      {list.data.pages.length + Number(list.hasNextPage) > 1 && (
        <ShowMore
          status={t('shown', { count: rows.length })}
          label={t('more')}
          hasMore={list.hasNextPage}
          busy={list.isFetchingNextPage}
          onMore={() => void list.fetchNextPage()}
        />
      )}
    </Stack>
  );
}
