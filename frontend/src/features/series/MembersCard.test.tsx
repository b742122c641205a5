import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { answer, done, refuse } from '@/testing/handlers';
import { renderApp } from '@/testing/render';
import { memberView, seriesId, seriesView } from '@/testing/seriesFixtures';
import { server } from '@/testing/server';

const page = `/moten/${seriesId}`;

test('a member is found by unit and then by name', async () => {
  const sent: unknown[] = [];
  const asked: string[] = [];
  server.use(
    answer('get', '/api/eht/series/{seriesId}', seriesView()),
    answer(
      'get',
      '/api/eht/staff/{unitId}',
      { staff: [{ personId: 'p-jonas', name: 'Jonas Berg', roleName: 'Socialsekreterare' }] },
      (request) => asked.push(new URL(request.url).pathname),
    ),
    answer('post', '/api/eht/series/{seriesId}/members', done, async (request) =>
      sent.push(request.headers.get('If-Match'), await request.json()),
    ),
  );
  const { user, container } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Lägg till deltagare' }));
  await user.click(await screen.findByRole('button', { name: 'Lägg till' }));
  expect(await screen.findByRole('link', { name: 'Välj enhet' })).toBeVisible();
  await user.selectOptions(
    screen.getByLabelText('Enhet som personen kommer för'),
    'Barn och unga, Flen (Socialtjänsten Flen)',
  );
  await user.selectOptions(await screen.findByLabelText('Person'), 'Jonas Berg, Socialsekreterare');
  expect(asked).toEqual(['/api/eht/staff/u-ifo-flen']);
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('radio', { name: 'Leder mötet' }));
  await user.click(screen.getByRole('button', { name: 'Lägg till' }));
  await waitFor(() => expect(sent).toEqual(['"7"', { unitId: 'u-ifo-flen', personId: 'p-jonas', part: 'chair' }]));
});

test('somebody is taken out after a question, and the series is shown as it then is', async () => {
  const sent: unknown[] = [];
  server.use(
    answer('get', '/api/eht/series/{seriesId}', seriesView()),
    answer('post', '/api/eht/series/{seriesId}/members/removal', done, async (request) => {
      server.use(
        answer('get', '/api/eht/series/{seriesId}', seriesView({ members: seriesView().members.slice(0, 1) })),
      );
      sent.push(await request.json());
    }),
  );
  const { user } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Ta bort Rut Almgren ur serien' }));
  const dialog = await screen.findByRole('dialog', { name: 'Ta bort Rut Almgren ur serien' });
  expect(sent).toEqual([]);
  expect(await axeViolations(dialog)).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Ta bort' }));
  await waitFor(() => expect(sent).toEqual([{ personId: memberView().personId, unitId: 'u-bup' }]));
  await waitFor(() => expect(screen.queryByText('Rut Almgren')).not.toBeInTheDocument());
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('a member is let to lead; what the host refuses is said in the question', async () => {
  const sent: unknown[] = [];
  server.use(
    answer('get', '/api/eht/series/{seriesId}', seriesView()),
    answer('post', '/api/eht/series/{seriesId}/members', done, async (request) => sent.push(await request.json())),
    refuse('post', '/api/eht/series/{seriesId}/members/removal', 422, {
      code: 'eht.last-chair',
      detail: 'Någon måste leda mötena. Utse en ny mötesledare först.',
    }),
  );
  const { user } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Låt Rut Almgren leda mötet' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Låt leda' }));
  await waitFor(() => expect(sent).toEqual([{ personId: memberView().personId, unitId: 'u-bup', part: 'chair' }]));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  await user.click(screen.getByRole('button', { name: 'Lämna serien' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Lämna' }));
  expect(await within(dialog).findByText(/Utse en ny mötesledare först/)).toBeVisible();
});

test('whoever leaves is led to their other series, and does not ask for the one that is no longer theirs', async () => {
  let left = false;
  const askedAfter: string[] = [];
  server.use(
    answer('get', '/api/eht/series', { series: [], guestAt: [], mayOpen: true, schools: [] }),
    answer('get', '/api/eht/series/{seriesId}', seriesView(), (request) => {
      if (left) askedAfter.push(request.url);
    }),
    answer('post', '/api/eht/series/{seriesId}/members/removal', done, () => {
      left = true;
    }),
  );
  const { user, router } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Lämna serien' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Lämna' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/moten'));
  expect(await screen.findByRole('heading', { level: 1, name: 'Möten' })).toBeVisible();
  expect(askedAfter).toEqual([]);
});

test('who has left the unit is marked as such', async () => {
  server.use(answer('get', '/api/eht/series/{seriesId}', seriesView({ members: [memberView({ holds: false })] })));
  renderApp(page);
  expect(await screen.findByText('Arbetar inte kvar i enheten')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Låt Rut Almgren leda mötet' })).not.toBeInTheDocument();
});
