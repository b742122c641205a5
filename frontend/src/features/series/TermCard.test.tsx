import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { answer, done, refuse } from '@/testing/handlers';
import { renderApp } from '@/testing/render';
import { cycleId, meetingId, proposal, seriesId, seriesView, termView } from '@/testing/seriesFixtures';
import { server } from '@/testing/server';

const page = `/moten/${seriesId}`;
const [february, , march] = proposal.days;

test('a term is planned from the proposed days: those in a break are left out until they are ticked', async () => {
  const sent: unknown[] = [];
  const asked: string[] = [];
  server.use(
    answer('get', '/api/eht/series/{seriesId}', seriesView({ term: null })),
    answer('get', '/api/eht/series/{seriesId}/proposed-term', proposal, (request) =>
      asked.push(new URL(request.url).search),
    ),
    answer('post', '/api/eht/series/{seriesId}/terms', done, async (request) =>
      sent.push(request.headers.get('If-Match'), await request.json()),
    ),
  );
  const { user, container } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Planera terminen' }));
  expect(await screen.findByText('sportlov 15 feb. 2027 – 21 feb. 2027')).toBeVisible();
  expect(asked[0]).toMatch(/^\?year=\d{4}&half=(spring|autumn)$/);
  const inBreak = screen.getByRole('checkbox', { name: '16 feb. 2027 (v. 7)' });
  expect(inBreak).not.toBeChecked();
  expect(inBreak).toHaveAccessibleDescription('Inte med i förslaget: sportlov');
  expect(screen.getByText('2 möten valda')).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('checkbox', { name: '2 feb. 2027 (v. 5)' }));
  await user.click(screen.getByRole('checkbox', { name: '2 mars 2027 (v. 9)' }));
  await user.click(screen.getByRole('button', { name: 'Planera terminen' }));
  expect(await screen.findByRole('link', { name: 'Välj minst en mötesdag' })).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: '2 mars 2027 (v. 9)' }));
  await user.click(screen.getByRole('button', { name: 'Planera terminen' }));
  await waitFor(() =>
    expect(sent).toEqual([
      '"7"',
      {
        year: 2027,
        half: 'spring',
        meetings: [{ startsAt: march?.startsAt, minutes: 60, cutoffAt: march?.cutoffAt }],
      },
    ]),
  );
});

test('a member waits for the one who leads to plan the term', async () => {
  server.use(answer('get', '/api/eht/series/{seriesId}', seriesView({ term: null, leads: false })));
  renderApp(page);
  expect(await screen.findByText(/Den som leder mötet planerar terminen/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Planera terminen' })).not.toBeInTheDocument();
});

test('the days that could not be fetched are fetched again', async () => {
  server.use(
    answer('get', '/api/eht/series/{seriesId}', seriesView({ term: null })),
    refuse('get', '/api/eht/series/{seriesId}/proposed-term', 500, { code: 'http.500' }),
  );
  const { user } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Planera terminen' }));
  expect(await screen.findByText('Dagarna kunde inte hämtas.')).toBeVisible();
  server.use(answer('get', '/api/eht/series/{seriesId}/proposed-term', proposal));
  await user.click(screen.getByRole('button', { name: 'Hämta dagarna igen' }));
  expect(await screen.findByText('2 möten valda')).toBeVisible();
});

test('a meeting is added on the term that was read; what is typed is kept when somebody saved first', async () => {
  const sent: unknown[] = [];
  server.use(
    answer('get', '/api/eht/series/{seriesId}', seriesView()),
    http.post('*/api/eht/terms/:cycleId/meetings', async ({ request, params }) => {
      const version = request.headers.get('If-Match');
      sent.push(params['cycleId'], version, await request.json());
      return version === '"term-5"'
        ? HttpResponse.json(done)
        : HttpResponse.json({ code: 'version.conflict', title: 'Ändrat', changes: [] }, { status: 412 });
    }),
  );
  const { user, container } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Lägg till ett möte' }));
  await user.click(await screen.findByRole('button', { name: 'Lägg till mötet' }));
  expect(await screen.findByRole('link', { name: 'Välj dag' })).toBeVisible();
  await user.type(screen.getByLabelText('Dag'), '2026-12-10');
  await user.clear(screen.getByLabelText('Längd i minuter'));
  await user.type(screen.getByLabelText('Längd i minuter'), '45');
  expect(await axeViolations(container)).toEqual([]);
  server.use(answer('get', '/api/eht/series/{seriesId}', seriesView({ term: termView({ tag: 'term-5' }) })));
  await user.click(screen.getByRole('button', { name: 'Lägg till mötet' }));
  const body = { startsAt: '2026-12-10T12:30:00.000Z', minutes: 45, cutoffAt: '2026-12-03T23:00:00.000Z' };
  expect(await screen.findByText('Någon annan hann spara före dig')).toBeVisible();
  expect(sent).toEqual([cycleId, '"term-4"', body]);
  expect(screen.getByLabelText('Längd i minuter')).toHaveValue('45');
  await user.click(screen.getByRole('button', { name: 'Spara på den nya versionen' }));
  await waitFor(() => expect(sent.slice(3)).toEqual([cycleId, '"term-5"', body]));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Lägg till mötet' })).not.toBeInTheDocument());
});

test('a meeting that has not begun is moved, with the last day that somebody chose', async () => {
  const sent: unknown[] = [];
  server.use(
    answer('get', '/api/eht/series/{seriesId}', seriesView()),
    http.post('*/api/eht/terms/:cycleId/meetings/:meetingId/move', async ({ request, params }) => {
      sent.push(params['meetingId'], request.headers.get('If-Match'), await request.json());
      return HttpResponse.json(done);
    }),
  );
  const { user } = renderApp(page);
  expect(await screen.findByText('17 nov. 2026 (v. 47)')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Flytta mötet 17 nov. 2026' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Flytta mötet 1 dec. 2026' }));
  expect(await screen.findByRole('heading', { name: 'Flytta mötet 1 dec. 2026' })).toHaveFocus();
  expect(screen.getByLabelText('Dag')).toHaveValue('2026-12-01');
  await user.clear(screen.getByLabelText('Dag'));
  await user.type(screen.getByLabelText('Dag'), '2026-12-02');
  await user.type(screen.getByLabelText(/^Sista dag att anmäla punkter/), '2026-12-02');
  await user.click(screen.getByRole('button', { name: 'Flytta mötet' }));
  const startsAt = '2026-12-02T12:30:00.000Z';
  await waitFor(() => expect(sent).toEqual([meetingId, '"term-4"', { startsAt, minutes: 60, cutoffAt: startsAt }]));
});

test('a meeting is cancelled after a question', async () => {
  const sent: unknown[] = [];
  server.use(
    answer('get', '/api/eht/series/{seriesId}', seriesView()),
    answer('post', '/api/eht/terms/{cycleId}/meetings/{meetingId}/cancellation', done, (request) =>
      sent.push(new URL(request.url).pathname, request.headers.get('If-Match')),
    ),
  );
  const { user } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Ställ in mötet 1 dec. 2026' }));
  const dialog = await screen.findByRole('dialog', { name: 'Ställ in mötet 1 dec. 2026' });
  expect(sent).toEqual([]);
  expect(await axeViolations(dialog)).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Ställ in' }));
  await waitFor(() =>
    expect(sent).toEqual([`/api/eht/terms/${cycleId}/meetings/${meetingId}/cancellation`, '"term-4"']),
  );
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

test('a term is closed with its evaluation and the next one in the same form', async () => {
  const sent: unknown[] = [];
  const asked: string[] = [];
  server.use(
    answer('get', '/api/eht/series/{seriesId}', seriesView()),
    answer('get', '/api/eht/series/{seriesId}/proposed-term', proposal, (request) =>
      asked.push(new URL(request.url).search),
    ),
    answer('post', '/api/eht/terms/{cycleId}/closure', done, async (request) =>
      sent.push(request.headers.get('If-Match'), await request.json()),
    ),
  );
  const { user, container } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Avsluta terminen' }));
  expect(await screen.findByText('2 möten valda')).toBeVisible();
  expect(asked).toEqual(['?year=2027&half=spring']);
  await user.click(screen.getByRole('button', { name: 'Avsluta och planera nästa' }));
  expect(await screen.findByRole('link', { name: 'Skriv vad som har fungerat' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Skriv vad ni vill ändra' })).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
  await user.type(screen.getByLabelText('Vad har fungerat?'), 'Alla kom.');
  await user.type(screen.getByLabelText('Vad vill ni ändra?'), 'Kortare möten.');
  await user.click(screen.getByRole('button', { name: 'Avsluta och planera nästa' }));
  const meetings = [february, march].map((day) => ({ startsAt: day?.startsAt, minutes: 60, cutoffAt: day?.cutoffAt }));
  await waitFor(() =>
    expect(sent).toEqual([
      '"term-4"',
      {
        whatWorked: 'Alla kom.',
        whatToChange: 'Kortare möten.',
        next: { year: 2027, half: 'spring', meetings },
      },
    ]),
  );
});
