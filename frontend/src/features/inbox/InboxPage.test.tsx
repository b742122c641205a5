import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { inboxView, requestId } from '@/testing/familyFixtures';
import { answer } from '@/testing/handlers';
import { socialsekreterare } from '@/testing/personas';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

test('what nobody has taken stands first, with how long it has waited and how soon an answer is needed', async () => {
  server.use(answer('get', '/bff/user', socialsekreterare), answer('get', '/api/inbox', inboxView()));
  const { container } = renderApp('/inkorg');
  const table = await screen.findByRole('table', { name: 'Ingen har tagit emot' });
  const row = within(table).getByRole('row', { name: /Blå Lärka/ });
  expect(row).toHaveTextContent('6 dagar');
  expect(row).toHaveTextContent('Inom några dagar');
  expect(row).toHaveTextContent('Ingen än');
  expect(within(row).getByRole('link', { name: 'Blå Lärka' })).toHaveAttribute(
    'href',
    `/stodforfragningar/${requestId}`,
  );
  expect(screen.getByRole('table', { name: 'Väntar på skolan' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Gul Ekorre, S-2026-0011' })).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
});

test('an empty inbox says so', async () => {
  server.use(
    answer('get', '/bff/user', socialsekreterare),
    answer('get', '/api/inbox', inboxView({ invitations: [], supportRequests: [] })),
  );
  renderApp('/inkorg');
  expect(await screen.findByRole('heading', { name: 'Inget väntar på er just nu.' })).toBeVisible();
});
