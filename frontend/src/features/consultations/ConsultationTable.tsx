import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/types';
import { dayOf } from '@/i18n/format';
import { useFormat } from '@/i18n/useFormat';
import { type Column, Table } from '@/ui/Table/Table';
import { Status } from './Status';

type Row = Schemas['ConsultationRow'];

/** The log. Of a child by name not even the theme stands here. */
export function ConsultationTable({ rows, isAsked }: { rows: readonly Row[]; isAsked: boolean }) {
  const { t } = useTranslation('consultations');
  const format = useFormat();
  const columns: Column<Row>[] = [
    {
      key: 'theme',
      header: t('columnTheme'),
      cell: (row) => (
        <Link to="/konsultation/$consultationId" params={{ consultationId: row.consultationId }} dir="auto">
          {row.theme ?? t(row.withIdentity ? 'named' : 'noTheme')}
        </Link>
      ),
    },
    {
      key: 'unit',
      header: t(isAsked ? 'columnFrom' : 'columnTo'),
      cell: (row) => (isAsked ? row.askingUnitName : row.askedUnitName),
    },
    { key: 'way', header: t('columnWay'), cell: (row) => t(`way.${row.way}`) },
    { key: 'asked', header: t('columnAsked'), cell: (row) => format.day(dayOf(row.askedAt)) },
    { key: 'status', header: t('columnStatus'), cell: (row) => <Status row={row} /> },
  ];
  return <Table caption={t('caption')} columns={columns} rows={rows} rowKey={(row) => row.consultationId} />;
}
