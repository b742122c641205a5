import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { caseId, caseList, caseView } from '@/testing/fixtures';
import { answer, done, refuse } from '@/testing/handlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const reason = 'Kollegan är sjuk och mamma ringer.';

async function fillIn(user: ReturnType<typeof renderApp>['user']) {
  await user.type(await screen.findByLabelText('Ärendets nummer'), 'S-2026-0007');
  await user.type(screen.getByLabelText('Varför måste du läsa ärendet nu?'), reason);
  await user.click(screen.getByRole('button', { name: 'Öppna ärendet' }));
}

test('what a nödöppning means stands before it is made, and it needs a number and a reason', async () => {
  const { user, container } = renderApp('/nodoppning');
  expect(await screen.findByText('Du kan läsa, men inte ändra något.')).toBeVisible();
  expect(screen.getByText(/^Allt du läser loggas\./)).toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'Öppna ärendet' }));
  const summary = await screen.findByRole('alert');
  expect(
    within(summary)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Skriv numret', 'Skriv varför du måste läsa ärendet nu']);
  expect(await axeViolations(container)).toEqual([]);
});

test('the case is opened to be read, and its page says so until it is ended', async () => {
  const sent: unknown[] = [];
  const ended: string[] = [];
  const until = new Date(Date.now() + 3 * 3_600_000).toISOString();
  server.use(
    answer('post', '/api/break-glass', { ...done, id: caseId }, async (request) => sent.push(await request.json())),
    answer('get', '/api/cases/{caseId}', caseView({ emergency: { grantId: 'g-1', until }, actions: [], ownItems: [] })),
    answer('get', '/api/cases', caseList()),
    answer('post', '/api/break-glass/{grantId}/end', done, (request) => ended.push(new URL(request.url).pathname)),
  );
  const { user, container, router } = renderApp('/nodoppning');
  await fillIn(user);
  expect(await screen.findByRole('heading', { name: /^Nödöppning till klockan \d\d:\d\d$/ })).toBeVisible();
  expect(sent).toEqual([{ caseNumber: 'S-2026-0007', childNumber: null, reason }]);
  expect(router.state.location.pathname).toBe(`/arenden/${caseId}`);
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Avsluta nödöppningen' }));
  await waitFor(() => expect(ended).toEqual(['/api/break-glass/g-1/end']));
  await waitFor(() => expect(router.state.location.pathname).toBe('/'));
});

test('the child’s number goes alone, never together with another', async () => {
  const sent: unknown[] = [];
  server.use(
    answer('post', '/api/break-glass', { ...done, id: caseId }, async (request) => sent.push(await request.json())),
    answer('get', '/api/cases/{caseId}', caseView()),
  );
  const { user } = renderApp('/nodoppning');
  await user.type(await screen.findByLabelText('Ärendets nummer'), 'S-1');
  await user.click(screen.getByRole('radio', { name: /^Med barnets personnummer/ }));
  await user.type(screen.getByLabelText('Barnets nummer'), '201301012397');
  await user.type(screen.getByLabelText('Varför måste du läsa ärendet nu?'), reason);
  await user.click(screen.getByRole('button', { name: 'Öppna ärendet' }));
  await waitFor(() => expect(sent).toEqual([{ caseNumber: null, childNumber: '201301012397', reason }]));
});

test('a case that is not there and one of others are answered alike, and what was typed stays', async () => {
  server.use(refuse('post', '/api/break-glass', 404, { code: 'not-found', title: 'Finns inte' }));
  const { user } = renderApp('/nodoppning');
  await fillIn(user);
  expect(
    await screen.findByRole('link', { name: 'Det finns inget sådant ärende som din verksamhet deltar i.' }),
  ).toBeVisible();
  expect(screen.getByLabelText('Varför måste du läsa ärendet nu?')).toHaveValue(reason);
});

test('whoever takes part already is led to the case', async () => {
  server.use(
    refuse('post', '/api/break-glass', 409, {
      code: 'break-glass.not-needed',
      title: 'Behövs inte',
      current: { caseId },
    }),
    answer('get', '/api/cases/{caseId}', caseView()),
  );
  const { user, router } = renderApp('/nodoppning');
  await fillIn(user);
  await user.click(await screen.findByRole('button', { name: 'Gå till ärendet' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/arenden/${caseId}`));
});
