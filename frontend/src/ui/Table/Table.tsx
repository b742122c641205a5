import type { ReactNode } from 'react';
import styles from './Table.module.css';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
}

interface Props<Row> {
  /** Says what the table holds; read by screen readers, not shown. */
  readonly caption: string;
  /** The first column heads its row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A table to read. Below 48 rem each row becomes a card whose cells carry their headings. */
export function Table<Row>({ caption, columns, rows, rowKey }: Props<Row>) {
  return (
    <div className={styles['scroll']}>
      {/* The roles are written out: `display: block` on a narrow screen would take them away. */}
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above */}
      <table className={styles['table']} role="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.key} role="columnheader" scope="col">
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map((column, index) => (
                <Cell key={column.key} header={column.header} head={index === 0}>
                  {column.cell(row)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
    </div>
  );
}

function Cell({ header, head, children }: { header: string; head: boolean; children: ReactNode }) {
  const label = (
    <span className={styles['label']} aria-hidden="true">
      {header}
    </span>
  );
  return head ? (
    // biome-ignore lint/a11y/noRedundantRoles: `display: block` on a narrow screen would take the role away
    <th role="rowheader" scope="row">
      {children}
    </th>
  ) : (
    // biome-ignore lint/a11y/noRedundantRoles: `display: block` on a narrow screen would take the role away
    <td role="cell">
      {label}
      {children}
    </td>
  );
}
