import { screen, waitFor } from '@testing-library/react';
import { delay, HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { requestId } from '@/testing/familyFixtures';
import { caseId, caseList, caseView } from '@/testing/fixtures';
import { answer } from '@/testing/handlers';
import { loggranskare, skolkurator } from '@/testing/personas';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const never = (path: string) =>
  http.get(`*${path}`, async () => {
    await delay('infinite');
    return HttpResponse.json();
  });

test.each([
  ['/', '/api/cases', 'Ärenden'],
  [`/arenden/${caseId}`, '/api/cases/:id', 'Ärende'],
  [`/arenden/${caseId}/hjulet`, '/api/cases/:id', 'Ärende'],
  ['/inkorg', '/api/inbox', 'Inkorg'],
  [`/stodforfragningar/${requestId}`, '/api/support-requests/:id', 'Stödförfrågan'],
  ['/moten', '/api/eht/series', 'Möten'],
  ['/moten/s-1', '/api/eht/series/:id', 'Mötesserie'],
  ['/katalog', '/api/directory', 'Katalog'],
  ['/administration', '/api/admin/assignments', 'Administration'],
  ['/logg', '/api/access-log', 'Logg över läsningar'],
])('%s has its heading while it is being fetched', async (page, address, heading) => {
  server.use(never(address));
  const { container } = renderApp(page);
  const title = await screen.findByRole('heading', { level: 1, name: heading });
  expect(title.closest('[aria-busy=true]')).not.toBeNull();
  expect(await axeViolations(container)).toEqual([]);
});

test('before it is known who is signed in, the page that is asked for has its heading too', async () => {
  server.use(never('/bff/user'));
  const { container } = renderApp(`/arenden/${caseId}`);
  expect(await screen.findByRole('heading', { level: 1, name: 'Ärende' })).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
});

test('the focus is at the page’s heading after a navigation, also when the page came late', async () => {
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  server.use(
    answer('get', '/bff/user', {
      ...skolkurator,
      capabilities: [...skolkurator.capabilities, ...loggranskare.capabilities],
    }),
    answer('get', '/api/cases', caseList()),
    http.get('*/api/cases/:id', async () => {
      await arrived;
      return HttpResponse.json(caseView());
    }),
    http.get('*/api/access-log', async () => {
      await arrived;
      return HttpResponse.json({ entries: [], next: null });
    }),
  );
  const { user } = renderApp('/');
  await user.click(await screen.findByRole('link', { name: 'Logg' }));
  const pending = await screen.findByRole('heading', { level: 1, name: 'Logg över läsningar' });
  await waitFor(() => expect(pending).toHaveFocus());
  arrive();
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).closest('[aria-busy]')).toBeNull());
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
});
