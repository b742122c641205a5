import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { axeViolations } from '@/testing/axe';
import { Table } from './Table';

const rows = Array.from({ length: 200 }, (_, index) => ({
  name: `Rad ${index}`,
  status: 'Väntar på ett svar som är långt',
}));
const columns = [
  { key: 'name', header: 'Ärende', cell: (row: (typeof rows)[number]) => row.name },
  { key: 'status', header: 'Status', cell: (row: (typeof rows)[number]) => row.status },
];
const table = <Table caption="Ärenden" columns={columns} rows={rows} rowKey={(row) => row.name} />;

test('at 320 px each row is a card whose cells say what they are, and nothing scrolls sideways', async () => {
  await page.viewport(320, 640);
  const screen = await render(table);
  await expect.element(screen.getByRole('row', { name: 'Rad 7', exact: false }).first()).toBeInTheDocument();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  const cell = screen.getByRole('cell').first();
  await expect.element(cell).toHaveTextContent('StatusVäntar på ett svar som är långt');
  expect(cell.element().firstElementChild?.checkVisibility()).toBe(true);
});

test('on a wide screen it is a table and the headings stand on top', async () => {
  await page.viewport(1280, 800);
  const screen = await render(table);
  await expect.element(screen.getByRole('columnheader', { name: 'Status' })).toBeVisible();
  const label = screen.getByRole('cell').first().element().firstElementChild;
  expect(label?.checkVisibility()).toBe(false);
  expect(await axeViolations(screen.container)).toEqual([]);
});
