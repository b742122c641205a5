import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { answer, done, refuse } from '@/testing/handlers';
import { renderApp } from '@/testing/render';
import { seriesId, seriesView } from '@/testing/seriesFixtures';
import { server } from '@/testing/server';

const page = `/moten/${seriesId}`;

test('a member sees the meetings, who takes part and when, and changes nothing', async () => {
  const view = seriesView();
  server.use(
    answer('get', '/api/eht/series/{seriesId}', {
      ...view,
      leads: false,
      schoolChoices: [],
      members: view.members.map((member) => ({ ...member, isViewer: member.name === 'Rut Almgren' })),
    }),
  );
  const { container } = renderApp(page);
  expect(await screen.findByRole('heading', { level: 1, name: 'Förstärkt EHT Stenhammar' })).toBeVisible();
  const meetings = within(screen.getByRole('table', { name: 'Möten HT 2026' }));
  const [, held, next] = meetings.getAllByRole('row');
  expect(held).toHaveTextContent('17 nov. 2026 (v. 47)');
  expect(held).toHaveTextContent('Avslutat');
  expect(next).toHaveTextContent('13:30–14:30');
  expect(next).toHaveTextContent('efter 24 nov. 2026');
  expect(screen.getByText('Tisdagar 13:30–14:30, varannan vecka')).toBeVisible();
  expect(screen.getByText('7 dagar före mötet')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Hämta till kalendern (.ics)' })).toHaveAttribute(
    'href',
    `/api/eht/series/${seriesId}/calendar`,
  );
  const main = within(screen.getByRole('main'));
  expect(main.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual(['Lämna serien']);
  expect(await axeViolations(container)).toEqual([]);
});

test.each([
  [{ due: 15, closed: 12, open: 4 }, '12 av 15 uppföljda', '4 åtgärder är öppna.'],
  [{ due: 4, closed: 4, open: 1 }, /^Färre än fem åtgärder/, '1 åtgärd är öppen.'],
  [{ due: 0, closed: 0, open: 0 }, 'Ingen åtgärd har behövt följas upp ännu.', '0 åtgärder är öppna.'],
])('how much of what was decided is followed up: %o', async (counts, share, open) => {
  server.use(
    answer('get', '/api/eht/series/{seriesId}', seriesView()),
    answer('get', '/api/eht/terms/{cycleId}/follow-up', { termName: 'HT 2026', ...counts }),
  );
  const { container } = renderApp(page);
  const card = within(await screen.findByRole('region', { name: 'Uppföljning' }));
  expect(await card.findByText(share)).toBeVisible();
  expect(card.getByText(open)).toBeVisible();
  expect(card.getByText(/går inte att jämföra mellan skolor/)).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
});

test('a series that one takes no part in does not exist', async () => {
  server.use(refuse('get', '/api/eht/series/{seriesId}', 404, { code: 'not-found', title: 'Finns inte' }));
  renderApp(page);
  expect(await screen.findByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
});

test('what is said of the series is changed on the version that was read, and what stands stays in sight', async () => {
  const sent: unknown[] = [];
  server.use(
    answer('get', '/api/eht/series/{seriesId}', seriesView()),
    answer('post', '/api/eht/series/{seriesId}/change', done, async (request) =>
      sent.push(request.headers.get('If-Match'), await request.json()),
    ),
  );
  const { user, container } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Ändra serien' }));
  expect(await screen.findByRole('heading', { name: 'Ändra serien' })).toHaveFocus();
  expect(screen.queryByRole('radio', { name: 'Individforum' })).not.toBeInTheDocument();
  await user.clear(screen.getByLabelText(/^Plats/));
  await user.selectOptions(screen.getByLabelText('Veckodag'), 'fredag');
  expect(screen.getByText('Rum 204')).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Spara ändringen' }));
  await waitFor(() =>
    expect(sent).toEqual([
      '"7"',
      {
        name: 'Förstärkt EHT Stenhammar',
        kindName: null,
        schoolUnitIds: ['u-stenhammar'],
        slot: { weekday: 'friday', starts: '13:30:00', minutes: 60, weekInterval: 2, cutoffDays: 7 },
        place: null,
      },
    ]),
  );
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Spara ändringen' })).not.toBeInTheDocument());
});
