import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { today } from '@/i18n/format';
import { axeViolations } from '@/testing/axe';
import { consentView, fullCase } from '@/testing/familyFixtures';
import { familyHandlers, remember, type Sent } from '@/testing/familyHandlers';
import { caseId } from '@/testing/fixtures';
import { answer, done } from '@/testing/handlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';
import { proposedPeriod } from './period';

const page = `/arenden/${caseId}/samtycken/ny`;

test('what is missing is said above the form and leads to its field', async () => {
  server.use(...familyHandlers());
  const { user, container } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Läs igenom och kontrollera' }));
  expect((await screen.findAllByRole('link', { name: /^(Välj|Skriv) / })).map((link) => link.textContent)).toEqual([
    'Välj minst en som får veta.',
    'Välj minst ett område.',
    'Skriv varför ni behöver få berätta.',
  ]);
  expect(await axeViolations(container)).toEqual([]);
});

test("the whole question is read through in the family's language before it is saved", async () => {
  const sent: Sent = {};
  server.use(...familyHandlers(), answer('post', '/api/cases/{caseId}/consents', done, remember(sent)));
  const { user, container, router } = renderApp(`${page}?mottagare=b-ifo-flen`);
  expect(await screen.findByRole('checkbox', { name: /Socialtjänsten Flen/ })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'Alva (barnet)' })).toBeChecked();
  await user.click(screen.getByRole('checkbox', { name: /^Barnets bästa-hjulet/ }));
  await user.type(screen.getByLabelText('Varför behöver ni få berätta?'), 'För att planera stödet.');
  await user.click(screen.getByRole('button', { name: 'Läs igenom och kontrollera' }));
  const arabic = await screen.findByText(/نريد أن نخبر عن/);
  expect(arabic.closest('[dir]')).toHaveAttribute('dir', 'rtl');
  await user.selectOptions(screen.getByLabelText('Språk i texten'), 'sv');
  expect(await screen.findByText(/Vi på .* vill få berätta för Socialtjänsten Flen\./)).toBeVisible();
  expect(screen.getByText('För att planera stödet.')).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
  expect(sent.body).toBeUndefined();
  await user.click(screen.getByRole('button', { name: 'Spara frågan om samtycke' }));
  await waitFor(() =>
    expect(sent).toEqual({
      version: '"7"',
      body: {
        receivingBranches: ['b-ifo-flen'],
        areas: ['wheel'],
        ...proposedPeriod(today()),
        purpose: 'För att planera stödet.',
        exclusions: null,
        persons: ['child-1', 'guardian-1'],
        readAloud: { version: 1, locale: 'sv' },
        renews: null,
      },
    }),
  );
  await waitFor(() => expect(router.state.location.pathname).toBe(`/arenden/${caseId}/samtycken`));
});

test('leaving somebody out is allowed and said', async () => {
  server.use(...familyHandlers(fullCase()));
  const { user } = renderApp(page);
  await user.click(await screen.findByRole('checkbox', { name: 'Alva (barnet)' }));
  expect(await screen.findByText(/Alla är inte valda/)).toBeVisible();
});

test('an ending consent is asked for anew with what stood in it, and says which it renews', async () => {
  const sent: Sent = {};
  const ending = consentView({ renewalDue: true, status: 'inForce' });
  server.use(
    ...familyHandlers(fullCase({ consents: [ending] })),
    answer('post', '/api/cases/{caseId}/consents', done, remember(sent)),
  );
  const { user } = renderApp(`/arenden/${caseId}/samtycken`);
  await user.click(await screen.findByRole('button', { name: 'Fråga om förnyelse' }));
  expect(await screen.findByRole('heading', { name: 'Fråga om att förnya samtycket' })).toBeVisible();
  expect(screen.getByRole('checkbox', { name: /BUP Sörmland/ })).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Läs igenom och kontrollera' }));
  await user.click(await screen.findByRole('button', { name: 'Spara frågan om samtycke' }));
  await waitFor(() =>
    expect(sent.body).toMatchObject({
      renews: ending.consentId,
      receivingBranches: ['b-ifo-flen', 'b-bup'],
      ...proposedPeriod(today()),
    }),
  );
});
