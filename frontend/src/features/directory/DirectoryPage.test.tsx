import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { directory } from '@/testing/fixtures';
import { renderApp } from '@/testing/render';
import { countUnits, filterDirectory } from './model';

test('every unit stands under its branch, with the secrecy of the branch, and can be narrowed down', async () => {
  const { user, container } = renderApp('/katalog');
  expect(await screen.findByText('3 enheter')).toBeVisible();
  expect(screen.getByText('Sekretess i elevhälsan (23 kap. 2 § OSL)')).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
  await user.type(screen.getByRole('searchbox'), 'bup kat');
  expect(await screen.findByText('1 enhet')).toBeVisible();
  expect(screen.getByText('Hälso- och sjukvårdssekretess (25 kap. 1 § OSL)')).toBeVisible();
  expect(screen.queryByText('Stenhammarskolans elevhälsa')).not.toBeInTheDocument();
  await user.type(screen.getByRole('searchbox'), ' xyz');
  expect(await screen.findByText('Ingen enhet passar sökningen')).toBeVisible();
});

test('another huvudman than one’s own is opened when asked', async () => {
  const { user } = renderApp('/katalog');
  const summary = await screen.findByText('1 enhet hos Region Sörmland');
  expect(screen.getByText('BUP Katrineholm')).not.toBeVisible();
  await user.click(summary);
  expect(screen.getByText('BUP Katrineholm')).toBeVisible();
});

test('words may stand in the unit, its branch or its huvudman, in any order', () => {
  expect(countUnits(filterDirectory(directory.principals, 'flens socialtjänsten'))).toBe(1);
  expect(countUnits(filterDirectory(directory.principals, '  '))).toBe(3);
});
