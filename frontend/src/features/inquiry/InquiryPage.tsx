import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { body, client, commandHeaders } from '@/api/client';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import '@/i18n/pages/inquiry';
import { usePageTitle } from '@/lib/usePageTitle';
import { Button } from '@/ui/Button/Button';
import { Notice } from '@/ui/Notice/Notice';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { Row, Stack } from '@/ui/Stack/Stack';
import { type Column, Table } from '@/ui/Table/Table';
import { useFocusWhenShown } from '@/ui/useFocusWhenShown';
import { InquiryForm } from './InquiryForm';

type Entry = Schemas['TimelineEntry'];

interface Props {
  /** How a case is shown; two features meet in the route. */
  readonly showCase: (view: Schemas['CaseView']) => ReactNode;
}

/** What did a unit know, and when: the case as one of the own verksamhet's units could see it at a time. */
export function InquiryPage({ showCase }: Props) {
  const { t } = useTranslation('inquiry');
  usePageTitle(t('title'));
  const inquiry = useMutation({
    mutationFn: (content: Schemas['OpenInquiry']) =>
      body(client.POST('/api/inquiries', { body: content, headers: commandHeaders(crypto.randomUUID()) })),
  });
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {inquiry.data === undefined ? (
        <InquiryForm
          busy={inquiry.isPending}
          error={inquiry.error}
          attempt={inquiry.submittedAt}
          onSubmit={inquiry.mutate}
        />
      ) : (
        <Found found={inquiry.data} showCase={showCase} onAgain={inquiry.reset} />
      )}
    </>
  );
}

interface FoundProps extends Props {
  readonly found: Schemas['InquiryView'];
  readonly onAgain: () => void;
}

function Found({ found, showCase, onAgain }: FoundProps) {
  const { t } = useTranslation('inquiry');
  const format = useFormat();
  const heading = useFocusWhenShown<HTMLHeadingElement>();
  const columns: Column<Entry>[] = [
    { key: 'at', header: t('columnAt'), cell: (row) => <time dateTime={row.at}>{format.instant(row.at)}</time> },
    { key: 'text', header: t('columnText'), cell: (row) => row.text },
    { key: 'unit', header: t('columnUnit'), cell: (row) => row.unitName ?? '–' },
  ];
  return (
    <Stack gap="large">
      <h2 ref={heading} tabIndex={-1}>
        {t('resultTitle', { unit: found.unitName, at: format.instant(found.at) })}
      </h2>
      <Notice tone="info">{t('resultText', { reference: found.reference })}</Notice>
      <Row>
        <Button onClick={() => window.print()}>{t('print')}</Button>
        <Button onClick={onAgain}>{t('again')}</Button>
      </Row>
      {showCase(found.case)}
      <Stack>
        <h2>{t('entries')}</h2>
        {found.entries.length === 0 ? (
          <p>{t('entriesNone')}</p>
        ) : (
          <Table caption={t('entries')} columns={columns} rows={found.entries} rowKey={(row) => String(row.id)} />
        )}
      </Stack>
    </Stack>
  );
}
