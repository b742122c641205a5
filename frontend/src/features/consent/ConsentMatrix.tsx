import { useTranslation } from 'react-i18next';
import { StatusTag, type Tone } from '@/ui/StatusTag/StatusTag';
import { type Column, Table } from '@/ui/Table/Table';
import styles from './Consent.module.css';
import type { Cell, Matrix, Row } from './matrix';

const toneOf: Record<Cell['state'], Tone> = { holds: 'ok', doesNotHold: 'stop', notAsked: 'mute' };

/** Who may be told what just now, and why: one table for each organisation that tells. */
export function ConsentMatrix({ matrix, level = 4 }: { matrix: Matrix; level?: 3 | 4 }) {
  const Heading = `h${level}` as const;
  const { t } = useTranslation('consent');
  const caption = t('matrix.caption', { branch: matrix.disclosingBranchName });
  const columns: Column<Row>[] = [
    { key: 'organisation', header: t('matrix.organisation'), cell: (row) => <strong>{row.branchName}</strong> },
    ...matrix.areas.map((area, index) => ({
      key: area,
      header: t(`area.${area}`),
      cell: (row: Row) => <MatrixCell cell={row.cells[index]} />,
    })),
  ];
  return (
    <div className={styles['matrix']}>
      <Heading>{caption}</Heading>
      <Table caption={caption} columns={columns} rows={matrix.rows} rowKey={(row) => row.branchId} />
    </div>
  );
}

function MatrixCell({ cell }: { cell: Cell | undefined }) {
  const { t } = useTranslation('consent');
  if (cell === undefined) return null;
  return (
    <div className={styles['cell']}>
      <StatusTag tone={toneOf[cell.state]}>{t(`matrix.state.${cell.state}`)}</StatusTag>
      {cell.why.map((why) => (
        <p key={why} className={styles['why']} lang="sv" dir="auto">
          {why}
        </p>
      ))}
    </div>
  );
}
