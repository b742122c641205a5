import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { fullCase } from '@/testing/familyFixtures';
import { familyHandlers } from '@/testing/familyHandlers';
import { caseId } from '@/testing/fixtures';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const page = `/arenden/${caseId}`;
const html = { name: 'Ladda ner för läsning och utskrift (HTML)' };

test('one’s own part is taken out as it is, and a registerutdrag only for somebody', async () => {
  server.use(...familyHandlers());
  const { user, container } = renderApp(page);
  await user.click(await screen.findByText('Kopia och registerutdrag'));
  expect(screen.getByRole('link', html)).toHaveAttribute('href', `/api/cases/${caseId}/export?scope=own&format=html`);
  await user.click(screen.getByRole('radio', { name: 'Registerutdrag till barnet eller en vårdnadshavare' }));
  expect(screen.queryByRole('link', html)).not.toBeInTheDocument();
  expect(screen.getByText('Välj vem som ska få registerutdraget.')).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Vem ska få registerutdraget?'), 'Mona Lindgård');
  await user.click(screen.getByRole('checkbox', { name: /^En särskild prövning är gjord/ }));
  expect(screen.getByRole('link', { name: 'Ladda ner som data (JSON)' })).toHaveAttribute(
    'href',
    `/api/cases/${caseId}/export?scope=child&format=json&for=guardian-1&assessed=true`,
  );
  expect(await axeViolations(container)).toEqual([]);
  await user.selectOptions(screen.getByLabelText('Vem ska få registerutdraget?'), 'Alva');
  expect(screen.queryByRole('checkbox', { name: /^En särskild prövning/ })).not.toBeInTheDocument();
  expect(screen.getByRole('link', html).getAttribute('href')).not.toContain('assessed');
});

test('whoever reads in an emergency takes nothing out', async () => {
  server.use(...familyHandlers(fullCase({ emergency: { grantId: 'g', until: '2099-01-01T00:00:00Z' } })));
  renderApp(page);
  expect(await screen.findByRole('heading', { name: 'Barnet' })).toBeVisible();
  expect(screen.queryByText('Kopia och registerutdrag')).not.toBeInTheDocument();
});
