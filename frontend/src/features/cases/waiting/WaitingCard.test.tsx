import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Schemas } from '@/api/types';
import { axeViolations } from '@/testing/axe';
import { caseId, caseView } from '@/testing/fixtures';
import { answer, done } from '@/testing/handlers';
import { bupKonsult } from '@/testing/personas';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const waitingId = '88888888-8888-4888-8888-888888888888';

function waiting(changes: Partial<Schemas['WaitingView']> = {}): Schemas['WaitingView'] {
  return {
    waitingId,
    itemId: 'item-waiting',
    since: '2026-10-01',
    expected: '2027-03-01',
    bridging: [
      { what: 'Korta dagar', byWhom: 'Skolan' },
      { what: 'Fasta tider för sömn', byWhom: null },
    ],
    at: '2026-11-02T09:15:00Z',
    endedAt: null,
    author: { personName: 'Rut Almgren', unitName: 'BUP Katrineholm', branchName: 'BUP Sörmland' },
    why: { text: 'Ni ser detta eftersom familjen har sagt ja.', basis: null, until: null },
    sharedWith: [],
    ...changes,
  };
}

const shows = (changes: Partial<Schemas['CaseView']>) => answer('get', '/api/cases/{caseId}', caseView(changes));
const begins = { actions: [{ name: 'beginWaiting', allowed: true, reason: null }] };
const address = `/arenden/${caseId}`;

test('whoever it is shared with reads since when, until when and what is done meanwhile, and that help needs no diagnosis', async () => {
  server.use(shows({ waiting: [waiting()] }));
  const { container } = renderApp(address);
  const card = within(await screen.findByRole('region', { name: 'I väntan på utredning' }));
  expect(card.getByText(/Hjälp i skolan kräver ingen diagnos/)).toBeVisible();
  expect(card.getByText('1 okt. 2026')).toBeVisible();
  expect(card.getByText('1 mars 2027 (v. 9)')).toBeVisible();
  expect(card.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Korta dagar (Skolan)',
    'Fasta tider för sömn',
  ]);
  expect(card.queryByRole('button')).not.toBeInTheDocument();
  expect(await axeViolations(container)).toEqual([]);
});

test('to whoever is told of no wait there is no such card', async () => {
  server.use(shows({}));
  renderApp(address);
  expect(await screen.findByRole('region', { name: 'Barnet' })).toBeVisible();
  expect(screen.queryByText(/väntan på utredning/i)).not.toBeInTheDocument();
});

test('BUP notes that the child waits, and there is nowhere to write what is looked for', async () => {
  const sent: unknown[] = [];
  server.use(
    answer('get', '/bff/user', bupKonsult),
    shows(begins),
    answer('get', '/api/cases/{caseId}/recipients', {
      recipients: [
        {
          branchId: 'b-eh-flen',
          branchName: 'Elevhälsan Flen',
          units: ['Stenhammarskolans elevhälsa'],
          options: [
            { basis: 'consent', allowed: true, proposed: true, needsReason: false, why: 'Familjen har sagt ja.' },
          ],
        },
      ],
    }),
    answer('post', '/api/cases/{caseId}/waiting', done, async (request) => sent.push(await request.json())),
  );
  const { user, container } = renderApp(address);
  await user.click(await screen.findByRole('button', { name: 'Anteckna att barnet väntar' }));
  await user.click(await screen.findByRole('button', { name: 'Spara' }));
  expect(await screen.findByRole('link', { name: 'Ange från vilken dag barnet väntar.' })).toBeVisible();
  await user.type(screen.getByLabelText('Väntar sedan'), '2026-10-01');
  await user.type(screen.getByLabelText('Vad görs? (1)'), ' Korta dagar');
  await user.click(screen.getByRole('button', { name: 'Lägg till en insats' }));
  await user.type(screen.getByLabelText(/^Av vem\? \(2\)/), 'Hemmet');
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  expect(await screen.findByRole('link', { name: 'Skriv vad som görs, eller ta bort raden.' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Ta bort insats 2' }));
  await user.click(screen.getByRole('radio', { name: /^Samtycke/ }));
  expect(await axeViolations(container)).toEqual([]);
  expect(within(screen.getByRole('region', { name: 'I väntan på utredning' })).queryByLabelText(/diagnos/i)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  await waitFor(() =>
    expect(sent).toEqual([
      {
        waiting: { since: '2026-10-01', expected: null, bridging: [{ what: 'Korta dagar', byWhom: null }] },
        recipients: [{ branchId: 'b-eh-flen', basis: 'consent', reason: null }],
      },
    ]),
  );
});

test('BUP changes its own, from what stands', async () => {
  const sent: unknown[] = [];
  server.use(
    answer('get', '/bff/user', bupKonsult),
    shows({ ...begins, ownItems: ['item-waiting'], waiting: [waiting()] }),
    answer('post', '/api/cases/{caseId}/waiting/{waitingId}/revise', done, async (request) =>
      sent.push(await request.json()),
    ),
  );
  const { user } = renderApp(address);
  const card = within(await screen.findByRole('region', { name: 'I väntan på utredning' }));
  expect(card.queryByRole('button', { name: 'Anteckna att barnet väntar' })).not.toBeInTheDocument();
  await user.click(card.getByRole('button', { name: 'Ändra' }));
  await user.clear(await card.findByLabelText(/^Beräknad start/));
  await user.click(card.getByRole('button', { name: 'Ta bort insats 2' }));
  await user.click(card.getByRole('button', { name: 'Spara ändringen' }));
  await waitFor(() =>
    expect(sent).toEqual([
      { since: '2026-10-01', expected: null, bridging: [{ what: 'Korta dagar', byWhom: 'Skolan' }] },
    ]),
  );
});

test('BUP ends the wait after a question, and what is over is folded away', async () => {
  const sent: string[] = [];
  server.use(
    answer('get', '/bff/user', bupKonsult),
    shows({
      ownItems: ['item-waiting'],
      waiting: [waiting({ waitingId: 'w-0', itemId: 'item-old', endedAt: '2026-09-01T08:00:00Z' }), waiting()],
    }),
    answer('post', '/api/cases/{caseId}/waiting/{waitingId}/end', done, (request) =>
      sent.push(new URL(request.url).pathname),
    ),
  );
  const { user } = renderApp(address);
  expect(await screen.findByText('Tidigare väntan')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Väntan är över' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Är väntan över?' }));
  await user.click(dialog.getByRole('button', { name: 'Väntan är över' }));
  await waitFor(() => expect(sent).toEqual([`/api/cases/${caseId}/waiting/${waitingId}/end`]));
});
