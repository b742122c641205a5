import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { caseList, caseRow } from '@/testing/fixtures';
import { answer } from '@/testing/handlers';
import { enhetschef, socialsekreterare } from '@/testing/personas';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

test('each case is a row by alias, with what it waits for, the next step with its week, and who coordinates', async () => {
  server.use(answer('get', '/api/cases', caseList({ cases: [caseRow()] })));
  const { container } = renderApp('/');
  const row = await screen.findByRole('row', { name: /Blå Lärka/ });
  expect(within(row).getByRole('link', { name: 'Blå Lärka' })).toHaveAttribute(
    'href',
    expect.stringContaining('/arenden/'),
  );
  expect(within(row).getByText('Väntar på svar om samtycke')).toBeVisible();
  expect(within(row).getByText('31 dec. 2026 (v. 53)')).toBeVisible();
  expect(within(row).getByText('Karin Ekström')).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
  await waitFor(() => expect(document.title).toBe('Ärenden – Samverkan'));
});

test('an empty list tells somebody who may open cases to do so', async () => {
  server.use(answer('get', '/api/cases', caseList()));
  renderApp('/');
  expect(await screen.findByRole('heading', { name: 'Inga ärenden här ännu' })).toBeVisible();
  expect(screen.getAllByRole('link', { name: 'Öppna ärende' })[0]).toHaveAttribute('href', '/arenden/ny');
});

test('somebody who may not open cases is not offered it', async () => {
  server.use(answer('get', '/bff/user', socialsekreterare), answer('get', '/api/cases', caseList()));
  renderApp('/');
  expect(await screen.findByText(/När en annan verksamhet bjuder in/)).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Öppna ärende' })).not.toBeInTheDocument();
});

test('invitations stand on top and lead to their answer', async () => {
  const invitation = {
    caseId: 'case-2',
    partyId: 'party-2',
    number: 'S-1',
    alias: 'Rödhaken',
    fromUnitName: 'Stenhammarskolans elevhälsa',
    invitedAt: '2026-11-20T13:00:00Z',
    purpose: 'Vi behöver er hjälp.',
    kind: 'case' as const,
    requestId: null,
  };
  server.use(answer('get', '/api/cases', caseList({ invitations: [invitation] })));
  renderApp('/');
  const card = await screen.findByRole('region', { name: 'Inbjudningar att svara på' });
  expect(within(card).getByText('Stenhammarskolans elevhälsa bjöd in er 20 nov. 2026 14:00')).toBeVisible();
  expect(within(card).getByRole('link', { name: 'Läs och svara' })).toHaveAttribute('href', '/arenden/case-2');
});

test('what is sought is sent in a body and never stands in an address', async () => {
  const sent: unknown[] = [];
  server.use(
    answer('get', '/api/cases', caseList({ cases: [caseRow(), caseRow({ caseId: 'case-2', alias: 'Rödhaken' })] })),
    answer('post', '/api/cases/search', { cases: [caseRow()], more: false }, (request) => {
      void request.json().then((content) => sent.push(content));
    }),
  );
  const { user, router } = renderApp('/');
  await user.type(await screen.findByRole('searchbox', { name: /Sök ärende/ }), '201301012397{Enter}');
  expect(await screen.findByText('Sökningen gav 1 ärende.')).toBeVisible();
  expect(screen.queryByText('Rödhaken')).not.toBeInTheDocument();
  expect(sent).toEqual([{ text: '201301012397' }]);
  expect(router.state.location.href).toBe('/');
});

test('the filter is in the address', async () => {
  const asked: (string | null)[] = [];
  server.use(
    answer('get', '/api/cases', caseList({ cases: [caseRow()] }), (request) => {
      asked.push(new URL(request.url).searchParams.get('filter'));
    }),
  );
  const { user, router } = renderApp('/');
  await user.click(await screen.findByRole('link', { name: 'Mina' }));
  expect(await screen.findByRole('link', { name: 'Mina', current: 'page' })).toBeVisible();
  expect(router.state.location.search).toEqual({ visa: 'mine' });
  expect(asked).toEqual(['all', 'mine']);
});

test('an enhetschef is told what the role is for instead of an empty list', async () => {
  server.use(answer('get', '/bff/user', enhetschef));
  const { container } = renderApp('/');
  expect(await screen.findByText(/Som enhetschef ser du inga ärenden/)).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
});

test('a long list comes a page at a time, and the focus is not lost when the last one has come', async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.get('*/api/cases', ({ request }) => {
      const after = new URL(request.url).searchParams.get('after');
      asked.push(after);
      const row = after === null ? caseRow() : caseRow({ caseId: 'case-2', alias: 'Röd Räv' });
      return HttpResponse.json(caseList({ cases: [row], total: 2, next: after === null ? 'more' : null }));
    }),
  );
  const { user } = renderApp('/');
  expect(await screen.findByText('1 av 2 ärenden visas.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Visa fler ärenden' }));
  expect(await screen.findByRole('row', { name: /Röd Räv/ })).toBeVisible();
  expect(screen.getByRole('row', { name: /Blå Lärka/ })).toBeVisible();
  expect(asked).toEqual([null, 'more']);
  await waitFor(() => expect(screen.getByText('2 av 2 ärenden visas.')).toHaveFocus());
});
