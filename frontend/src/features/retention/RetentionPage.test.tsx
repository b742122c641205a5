import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { Schemas } from '@/api/types';
import { axeViolations } from '@/testing/axe';
import { answer, done } from '@/testing/handlers';
import { arkivarie } from '@/testing/personas';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const proposal: Schemas['RetentionProposal'] = {
  proposalId: 'p-1',
  kind: 'case',
  name: 'S-2020-0003',
  branchId: 'b-ifo-flen',
  branchName: 'Socialtjänsten Flen',
  class: 'socialServices',
  className: 'Socialtjänstens personakt',
  due: '2026-11-01',
  why: 'Fem år efter den sista anteckningen (16 kap. 1 § SoL).',
  proposedAt: '2026-11-21T02:00:00Z',
};
const receipt: Schemas['PurgeReceipt'] = {
  receiptId: 'r-1',
  kind: 'case',
  name: 'S-2019-0001',
  branchName: 'Elevhälsan Flen',
  class: 'school',
  className: 'Skolans handlingar',
  items: 12,
  decidedBy: 'Elsa Granvik',
  at: '2026-10-01T09:00:00Z',
};

function show(proposals: Schemas['RetentionProposal'][], total = proposals.length) {
  server.use(
    answer('get', '/bff/user', arkivarie),
    answer('get', '/api/retention/proposals', {
      proposals,
      total,
      next: proposals.length < total ? 'nextPage' : null,
      keepReasons: [{ reason: 'proceedings', name: 'Tillsyn, överklagande eller rättsprocess pågår' }],
    }),
    answer('get', '/api/retention/receipts', { receipts: [receipt], next: null }),
  );
}

function sentDecisions(): unknown[] {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/retention/proposals/:id/decision', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(done, { status: 201 });
    }),
  );
  return sent;
}

const decide = { name: 'Besluta om S-2020-0003, Socialtjänsten Flen' };

test('what waits for a decision says when it fell due and why, and what has been destroyed leaves a receipt', async () => {
  show([proposal], 250);
  const { container } = renderApp('/gallring');
  expect(await screen.findByText('De 1 äldsta av 250 förslag visas.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Visa fler förslag' })).toBeVisible();
  expect(screen.getByText(/Fem år efter den sista anteckningen/)).toBeVisible();
  expect(within(screen.getByRole('table', { name: 'Gallrat' })).getByText('S-2019-0001')).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
});

test('of what is about no case it is said what it is, and what is destroyed', async () => {
  show([{ ...proposal, proposalId: 'p-2', kind: 'meetingTerm', name: 'Förstärkt EHT Rönnbärsskolan, HT 2016' }]);
  const { user } = renderApp('/gallring');
  const table = within(await screen.findByRole('table', { name: 'Väntar på beslut' }));
  expect(table.getByText('Möten')).toBeVisible();
  await user.click(
    table.getByRole('button', { name: 'Besluta om Förstärkt EHT Rönnbärsskolan, HT 2016, Socialtjänsten Flen' }),
  );
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('radio', { name: 'Gallra uppgifterna' }));
  expect(dialog.getByText(/del av det som togs upp utan ärende på terminens möten blir oläslig/)).toBeVisible();
});

test('nothing is destroyed before it has been said that it was checked', async () => {
  show([proposal]);
  const sent = sentDecisions();
  const { user } = renderApp('/gallring');
  await user.click(await screen.findByRole('button', decide));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Spara beslutet' }));
  expect(await dialog.findByRole('link', { name: 'Välj vad du beslutar' })).toBeVisible();
  await user.click(dialog.getByRole('radio', { name: 'Gallra uppgifterna' }));
  expect(dialog.getByText(/^Det går inte att ångra/)).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Gallra uppgifterna' }));
  expect(await dialog.findByRole('link', { name: 'Bekräfta att du har kontrollerat uppgifterna' })).toBeVisible();
  expect(sent).toEqual([]);
  expect(await axeViolations(document.body)).toEqual([]);
  await user.click(dialog.getByRole('checkbox', { name: /^Jag har kontrollerat/ }));
  await user.click(dialog.getByRole('button', { name: 'Gallra uppgifterna' }));
  await waitFor(() => expect(sent).toEqual([{ kind: 'purge', keepUntil: null, reason: null }]));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

test('what is kept is kept to a day, for a reason', async () => {
  show([proposal]);
  const sent = sentDecisions();
  const { user } = renderApp('/gallring');
  await user.click(await screen.findByRole('button', decide));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('radio', { name: 'Behåll uppgifterna till ett datum' }));
  await user.type(dialog.getByLabelText('Behåll till och med'), '2027-12-31');
  await user.selectOptions(dialog.getByLabelText('Varför behålls de?'), 'proceedings');
  await user.click(dialog.getByRole('button', { name: 'Behåll uppgifterna' }));
  await waitFor(() => expect(sent).toEqual([{ kind: 'keep', keepUntil: '2027-12-31', reason: 'proceedings' }]));
});

test('when somebody has decided first, it is said', async () => {
  show([proposal]);
  server.use(
    http.post('*/api/retention/proposals/:id/decision', () =>
      HttpResponse.json(
        { code: 'retention.already-decided', title: 'Beslutat', detail: 'Någon annan har redan beslutat.' },
        { status: 409 },
      ),
    ),
  );
  const { user } = renderApp('/gallring');
  await user.click(await screen.findByRole('button', decide));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('radio', { name: 'Gallra uppgifterna' }));
  await user.click(dialog.getByRole('checkbox', { name: /^Jag har kontrollerat/ }));
  await user.click(dialog.getByRole('button', { name: 'Gallra uppgifterna' }));
  expect(await dialog.findByText('Någon annan har redan beslutat.')).toBeVisible();
});

test('with nothing to decide the page says so', async () => {
  show([]);
  renderApp('/gallring');
  expect(await screen.findByText('Inget väntar på beslut')).toBeVisible();
});
