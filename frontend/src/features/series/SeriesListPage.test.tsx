import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { answer, done } from '@/testing/handlers';
import { loggranskare, socialsekreterare } from '@/testing/personas';
import { renderApp } from '@/testing/render';
import { cycleId, meetingId, meetingRow, schools, seriesId, seriesRow, seriesView } from '@/testing/seriesFixtures';
import { server } from '@/testing/server';

test('each series leads to its page and says what is next in it', async () => {
  server.use(
    answer('get', '/api/eht/terms/{cycleId}/follow-up', { termName: 'HT 2026', due: 15, closed: 12, open: 4 }),
    answer('get', '/api/eht/series', {
      series: [
        seriesRow(),
        seriesRow({ seriesId: 's-2', name: 'Handledning', leads: false, cycleId: null, nextMeeting: null }),
      ],
      guestAt: [],
      mayOpen: true,
      schools: [...schools],
    }),
  );
  const { container } = renderApp('/moten');
  const row = within(await screen.findByRole('row', { name: /Förstärkt EHT Stenhammar/ }));
  expect(row.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    `/moten/${seriesId}`,
    `/moten/${seriesId}/${cycleId}/${meetingId}`,
  ]);
  expect(row.getByRole('cell', { name: /1 dec\. 2026 \(v\. 49\) 13:30–14:30/ })).toBeVisible();
  expect(row.getByRole('cell', { name: /efter 24 nov\. 2026/ })).toBeVisible();
  expect(row.getByRole('cell', { name: 'Leder mötet' })).toBeVisible();
  expect(await row.findByRole('cell', { name: '12 av 15 uppföljda' })).toBeVisible();
  expect(
    within(screen.getByRole('row', { name: /Handledning/ })).getByRole('cell', { name: 'Inget planerat' }),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: 'Möten' })).toHaveAttribute('aria-current', 'page');
  expect(await axeViolations(container)).toEqual([]);
});

test('whoever goes from school to school has no schools beside each other by how much they follow up', async () => {
  server.use(
    answer('get', '/api/eht/series', {
      series: [seriesRow({ leads: false })],
      guestAt: [],
      mayOpen: false,
      schools: [],
    }),
  );
  renderApp('/moten');
  expect(await screen.findByRole('row', { name: /Förstärkt EHT Stenhammar/ })).toBeVisible();
  expect(screen.queryByRole('columnheader', { name: 'Uppföljning' })).not.toBeInTheDocument();
});

test('whoever takes part in none is told what a series is and who makes one', async () => {
  server.use(
    answer('get', '/bff/user', socialsekreterare),
    answer('get', '/api/eht/series', { series: [], guestAt: [], mayOpen: false, schools: [] }),
  );
  const { container } = renderApp('/moten');
  expect(await screen.findByRole('heading', { name: 'Du deltar inte i någon mötesserie' })).toBeVisible();
  expect(screen.getByText(/Skolan och elevhälsan lägger upp serier/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Lägg upp en serie' })).not.toBeInTheDocument();
  expect(await axeViolations(container)).toEqual([]);
});

test('whoever does no case work has no meetings in the menu', async () => {
  server.use(answer('get', '/bff/user', loggranskare), answer('get', '/api/reviews', { reviews: [] }));
  renderApp('/granskning');
  expect(await screen.findByRole('link', { name: 'Loggkontroll' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Möten' })).not.toBeInTheDocument();
});

test('a series is opened with what it needs, and leads to its page', async () => {
  const sent: unknown[] = [];
  server.use(
    answer('get', '/api/eht/series', { series: [], guestAt: [], mayOpen: true, schools: [...schools] }),
    answer('get', '/api/eht/series/{seriesId}', seriesView({ term: null })),
    answer('post', '/api/eht/series', { ...done, id: seriesId }, async (request) => sent.push(await request.json())),
  );
  const { user, container, router } = renderApp('/moten');
  await user.click(await screen.findByRole('button', { name: 'Lägg upp en serie' }));
  await user.click(await screen.findByRole('button', { name: 'Lägg upp serien' }));
  expect(
    within(await screen.findByRole('alert'))
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual([
    'Välj typ av möte',
    'Skriv seriens namn',
    'Välj minst en skola',
    'Välj veckodag',
    'Ange när mötet börjar',
  ]);
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('radio', { name: 'Individforum' }));
  await user.type(screen.getByLabelText(/^Ert eget namn på mötet/), 'VITS');
  await user.type(screen.getByLabelText('Seriens namn'), ' VITS Stenhammar ');
  await user.click(screen.getByRole('checkbox', { name: 'Hammarskolan' }));
  await user.click(screen.getByRole('checkbox', { name: 'Stenhammarskolan' }));
  await user.click(screen.getByRole('checkbox', { name: 'Hammarskolan' }));
  await user.selectOptions(screen.getByLabelText('Veckodag'), 'torsdag');
  await user.type(screen.getByLabelText('Börjar klockan'), '08:15');
  await user.selectOptions(screen.getByLabelText('Hur ofta'), 'var 3:e vecka');
  await user.click(screen.getByRole('button', { name: 'Lägg upp serien' }));
  await waitFor(() =>
    expect(sent).toEqual([
      {
        kind: 'individualForum',
        series: {
          name: 'VITS Stenhammar',
          kindName: 'VITS',
          schoolUnitIds: ['u-stenhammar'],
          slot: { weekday: 'thursday', starts: '08:15:00', minutes: 60, weekInterval: 3, cutoffDays: 7 },
          place: null,
        },
      },
    ]),
  );
  await waitFor(() => expect(router.state.location.pathname).toBe(`/moten/${seriesId}`));
});

test('a meeting that one is let in to is found, and nothing of its series', async () => {
  const guest = {
    seriesId: 'series-2',
    cycleId: 'term-2',
    seriesName: 'Förstärkt EHT Tallskolan',
    kindName: 'Förstärkt EHT',
    meeting: meetingRow({ meetingId: 'meeting-9', status: 'open', takesItems: false }),
  };
  server.use(answer('get', '/api/eht/series', { series: [], guestAt: [guest], mayOpen: false, schools: [] }));
  renderApp('/moten');

  const table = await screen.findByRole('table', { name: 'Möten du är insläppt till' });
  expect(within(table).getByRole('link')).toHaveAttribute('href', '/moten/series-2/term-2/meeting-9');
  expect(within(table).getByText('Pågår')).toBeVisible();
  expect(screen.queryByRole('link', { name: /Tallskolan/ })).not.toBeInTheDocument();
});
