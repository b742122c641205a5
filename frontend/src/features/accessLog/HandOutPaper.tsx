import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { body, client, commandHeaders } from '@/api/client';
import { fieldProblems } from '@/api/formErrors';
import type { Schemas } from '@/api/types';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button/Button';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { Notice } from '@/ui/Notice/Notice';
import { Row, Stack } from '@/ui/Stack/Stack';
import { type Column, Table } from '@/ui/Table/Table';
import styles from './AccessLogPage.module.css';

type Reading = Schemas['ExtractedReading'];
type Numbered = Reading & { readonly number: number };

interface Props {
  readonly caseId: string;
  /** What was asked: the paper is for the same person, on the same assessment. */
  readonly content: Schemas['HandOutReaders'];
  readonly extract: Schemas['ReadersExtract'];
  readonly onAgain: () => void;
}

/** The extract as it will be handed over, in words for a guardian. On paper nothing else of the page comes along. */
export function HandOutPaper({ caseId, content, extract, onAgain }: Props) {
  const { t } = useTranslation('accessLog');
  // That it goes to paper is a line of the log: only then is the printer asked for.
  const print = useMutation({
    mutationFn: () =>
      body(
        client.POST('/api/cases/{caseId}/readers/extract/print', {
          params: { path: { caseId } },
          body: content,
          headers: commandHeaders(crypto.randomUUID()),
          parseAs: 'text',
        }),
      ),
    onSuccess: () => window.print(),
  });
  return (
    <Stack>
      <Notice tone="info">{t('handOut.readFirst')}</Notice>
      <ErrorSummary problems={fieldProblems(print.error, () => false)} attempt={print.submittedAt} />
      <Row>
        <Button tone="primary" busy={print.isPending} onClick={() => print.mutate()}>
          {t('handOut.print')}
        </Button>
        <Button onClick={onAgain}>{t('handOut.again')}</Button>
      </Row>
      <Paper extract={extract} />
    </Stack>
  );
}

function Paper({ extract }: { extract: Schemas['ReadersExtract'] }) {
  const { t } = useTranslation('accessLog');
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const title = t('handOut.paperTitle', { number: extract.caseNumber });
  const rows = extract.entries.map((entry, number): Numbered => ({ ...entry, number }));
  const columns: Column<Numbered>[] = [
    { key: 'at', header: t('columnAt'), cell: (row) => <time dateTime={row.at}>{format.instant(row.at)}</time> },
    { key: 'where', header: t('handOut.columnWhere'), cell: (row) => row.unitName ?? row.branchKind },
    { key: 'who', header: t('columnPerson'), cell: (row) => who(row) },
    {
      key: 'what',
      header: t('columnWhat'),
      cell: (row) => (row.areas.length > 0 ? row.areas.join(', ') : t('handOut.anything')),
    },
  ];
  return (
    <section className={styles['paper']} data-print="only" aria-labelledby="paper">
      <h2 id="paper" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{t('handOut.paperIntro', { at: format.instant(extract.madeAt) })}</p>
      <p>{t('handOut.paperScope')}</p>
      {extract.placesWithheld && <p>{t('handOut.paperWithheld')}</p>}
      {rows.length === 0 ? (
        <p>{t('handOut.paperEmpty')}</p>
      ) : (
        <Table caption={title} columns={columns} rows={rows} rowKey={(row) => String(row.number)} />
      )}
      {extract.more && <p>{t('handOut.paperMore')}</p>}
      <p>{t('handOut.paperAsk')}</p>
    </section>
  );
}

const who = ({ personName, roleName }: Reading) => [personName, roleName].filter((part) => part !== null).join(', ');
