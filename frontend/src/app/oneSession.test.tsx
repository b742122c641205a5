import { cleanup, screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, expect, test } from 'vitest';
import { caseList, caseRow } from '@/testing/fixtures';
import { answer } from '@/testing/handlers';
import { twoAssignments } from '@/testing/personas';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const [, second] = twoAssignments.assignments;
const inSecond = { ...twoAssignments, active: second ?? null, csrfToken: 'token of the other assignment' };
let signedIn: typeof twoAssignments | null = twoAssignments;
const otherTab = new BroadcastChannel('samverkan.session');

afterEach(() => {
  signedIn = twoAssignments;
});

function show() {
  server.use(
    http.get('*/bff/user', () =>
      signedIn === null
        ? HttpResponse.json({ code: 'session.ended', title: '' }, { status: 401 })
        : HttpResponse.json(signedIn),
    ),
    answer('get', '/api/cases', caseList({ cases: [caseRow()] })),
  );
  return renderApp('/');
}

test('another assignment chosen in another tab takes away what this one shows', async () => {
  const { queryClient } = show();
  expect(await screen.findByText('Blå Lärka')).toBeVisible();
  signedIn = inSecond;
  otherTab.postMessage('changed');
  expect(await screen.findByRole('heading', { level: 1, name: 'Du har bytt uppdrag i en annan flik' })).toBeVisible();
  expect(screen.queryByText('Blå Lärka')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: /^Fortsätt som Sara Lindqvist, Vårdcentralen Flen/ })).toBeVisible();
  await waitFor(() => expect(queryClient.getQueriesData({ queryKey: ['cases'] })).toEqual([]));
});

test('signing out in another tab leaves nothing here', async () => {
  show();
  expect(await screen.findByText('Blå Lärka')).toBeVisible();
  signedIn = null;
  otherTab.postMessage('changed');
  expect(await screen.findByRole('heading', { level: 1, name: 'Du har loggat ut i en annan flik' })).toBeVisible();
  expect(screen.queryByText('Blå Lärka')).not.toBeInTheDocument();
});

test('a tab that opens in the same assignment changes nothing', async () => {
  let asked = 0;
  const { queryClient } = show();
  expect(await screen.findByText('Blå Lärka')).toBeVisible();
  server.use(
    http.get('*/bff/user', () => {
      asked += 1;
      return HttpResponse.json(twoAssignments);
    }),
  );
  otherTab.postMessage('changed');
  await waitFor(() => expect(asked).toBe(1));
  expect(screen.getByText('Blå Lärka')).toBeVisible();
  expect(queryClient.getQueriesData({ queryKey: ['cases'] })).toHaveLength(1);
});

test('what was being typed is not sent in the name of the other assignment', async () => {
  const tokens: (string | null)[] = [];
  show();
  server.use(
    http.put('*/api/drafts/:form/:scope', ({ request }) => {
      tokens.push(request.headers.get('X-CSRF'));
      return HttpResponse.json({ savedAt: '2026-11-20T13:32:00Z' });
    }),
  );
  cleanup();
  const { user } = renderApp('/arenden/ny');
  await user.type(await screen.findByLabelText('Förnamn'), 'Alva');
  signedIn = inSecond;
  otherTab.postMessage('changed');
  expect(await screen.findByRole('heading', { level: 1, name: 'Du har bytt uppdrag i en annan flik' })).toBeVisible();
  await waitFor(() => expect(tokens).not.toEqual([]));
  expect(tokens).not.toContain(inSecond.csrfToken);
});
