import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { formatDay, today } from '@/i18n/format';
import { axeViolations } from '@/testing/axe';
import { directory } from '@/testing/fixtures';
import { answer, done, refuse } from '@/testing/handlers';
import { socialsekreterare } from '@/testing/personas';
import { presenceDay, presenceId, presenceView, talkId, timeAt } from '@/testing/presenceFixtures';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';
import { daysOfWeek, mondayOf, weekdayOf } from './week';

const page = '/pa-skolan';
const day = formatDay(presenceDay);

beforeEach(() => server.use(answer('get', '/api/family-support', { mayLink: false, links: [] })));

/** The page stands on the first week in which somebody comes. */
async function open() {
  const view = renderApp(page);
  await screen.findByRole('heading', { level: 3, name: `Tisdag ${day}` });
  return view;
}

test('the school sees who comes when, which times are free, and how many talks there have been', async () => {
  server.use(answer('get', '/api/presence', { mayPlan: false, plans: [presenceView()] }));
  const { container } = await open();
  expect(screen.getByText(/Inget innehåll antecknas/)).toBeVisible();
  expect(screen.getByRole('heading', { level: 3, name: `Tisdag ${day}` })).toBeVisible();
  const times = within(screen.getByRole('list', { name: 'Tider för samtal' }));
  expect(times.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Boka 09:00',
    '09:45 bokad',
    'Avboka 10:30',
  ]);
  const row = within(screen.getByRole('table', { name: 'Planerad närvaro' })).getAllByRole('row')[1];
  expect(row).toHaveTextContent('Tisdagar 09:00–12:00');
  expect(row).toHaveTextContent('Jonas Berg, Lo Ek, Barn och unga, Flen');
  expect(row).toHaveTextContent('4 samtal');
  expect(screen.queryByRole('button', { name: /^Ställ in|^Avsluta|^Planera/ })).not.toBeInTheDocument();
  expect(await axeViolations(container)).toEqual([]);
});

test('those concerned fetch the days to their calendar, and nobody else does', async () => {
  server.use(
    answer('get', '/api/presence', {
      mayPlan: false,
      plans: [
        presenceView(),
        presenceView({ presenceId: 'other', schoolUnitId: 'u-norr', schoolName: 'Norrskolan', mayBook: false }),
      ],
    }),
  );
  const { user } = await open();
  const link = () => screen.queryByRole('link', { name: 'Hämta till kalendern (.ics)' });
  expect(link()).toHaveAttribute('href', '/api/presence/calendar');
  expect(screen.getByText(/står bara att det är bokat/)).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Skola'), 'Stenhammarskolan');
  expect(link()).toHaveAttribute('href', '/api/presence/calendar?school=u-skola');
  await user.selectOptions(screen.getByLabelText('Skola'), 'Norrskolan');
  expect(link()).not.toBeInTheDocument();
});

test('a time is booked without a word of whom it is for', async () => {
  const sent: unknown[] = [];
  server.use(
    answer('get', '/api/presence', { mayPlan: false, plans: [presenceView()] }),
    answer('post', '/api/presence/{presenceId}/talks', done, async (request) =>
      sent.push(new URL(request.url).pathname, await request.json()),
    ),
  );
  const { user } = await open();
  const asked = `Boka 09:00 för ett samtal ${day} på Stenhammarskolan`;
  await user.click(screen.getByRole('button', { name: asked }));
  const dialog = within(await screen.findByRole('dialog', { name: asked }));
  expect(dialog.getByText(/Samtalet räknas som en kontakt/)).toBeVisible();
  expect(dialog.queryByRole('textbox')).not.toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Boka tiden' }));
  await waitFor(() => expect(sent).toEqual([`/api/presence/${presenceId}/talks`, { startsAt: timeAt('09:00') }]));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

test('when somebody else was first it is said, and the times are fetched anew', async () => {
  const [free] = presenceView().days[0]?.times ?? [];
  server.use(
    answer('get', '/api/presence', { mayPlan: false, plans: [presenceView()] }),
    refuse('post', '/api/presence/{presenceId}/talks', 409, {
      code: 'presence.time-taken',
      detail: 'Tiden har just bokats av någon annan. Välj en annan tid.',
    }),
  );
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: /^Boka 09:00/ }));
  server.use(
    answer('get', '/api/presence', {
      mayPlan: false,
      plans: [presenceView({ days: [{ day: presenceDay, times: free ? [{ ...free, taken: true }] : [] }] })],
    }),
  );
  await user.click(screen.getByRole('button', { name: 'Boka tiden' }));
  expect(await screen.findByText('Tiden har just bokats av någon annan. Välj en annan tid.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Avbryt' }));
  expect(await screen.findByText('09:00 bokad')).toBeVisible();
});

test('one’s own booking is cancelled', async () => {
  const sent: string[] = [];
  server.use(
    answer('get', '/api/presence', { mayPlan: false, plans: [presenceView()] }),
    answer('post', '/api/presence/{presenceId}/talks/{talkId}/cancellation', done, (request) =>
      sent.push(new URL(request.url).pathname),
    ),
  );
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: /^Avboka 10:30/ }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Avboka' }));
  await waitFor(() => expect(sent).toEqual([`/api/presence/${presenceId}/talks/${talkId}/cancellation`]));
});

test('the unit that comes cancels a day and ends', async () => {
  const sent: unknown[] = [];
  server.use(
    answer('get', '/bff/user', socialsekreterare),
    answer('get', '/api/presence', { mayPlan: true, plans: [presenceView({ isOwn: true })] }),
    answer('post', '/api/presence/{presenceId}/cancelled-days', done, async (request) =>
      sent.push(await request.json()),
    ),
    answer('post', '/api/presence/{presenceId}/ending', done, async (request) => sent.push(await request.json())),
  );
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: `Ställ in dagen ${day} på Stenhammarskolan` }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Ställ in' }));
  await waitFor(() => expect(sent).toEqual([{ day: presenceDay }]));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  await user.click(screen.getByRole('button', { name: 'Avsluta närvaron på Stenhammarskolan' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByLabelText('Sista dag')).toHaveValue(today());
  await user.click(dialog.getByRole('button', { name: 'Avsluta' }));
  await waitFor(() => expect(sent).toEqual([{ day: presenceDay }, { day: today() }]));
});

test('socialtjänsten plans who is at which school, and is told what is missing', async () => {
  const sent: unknown[] = [];
  const [flen] = directory.principals;
  const school = { unitId: 'u-skola', name: 'Stenhammarskolan', municipality: '0482', phone: null };
  server.use(
    answer('get', '/bff/user', {
      ...socialsekreterare,
      active: socialsekreterare.active && { ...socialsekreterare.active, unitId: 'u-ifo-flen' },
    }),
    answer('get', '/api/directory', {
      ...directory,
      principals: directory.principals.map((principal) =>
        principal === flen
          ? {
              ...principal,
              branches: [
                ...principal.branches,
                { branchId: 'b-skola', kind: 'school' as const, name: 'Grundskolan', units: [school] },
              ],
            }
          : principal,
      ),
    }),
    answer('get', '/api/eht/staff/{unitId}', {
      staff: [{ personId: 'p-jonas', name: 'Jonas Berg', roleName: 'Socialsekreterare' }],
    }),
    answer('get', '/api/presence', { mayPlan: true, plans: [] }),
    answer('post', '/api/presence', done, async (request) => sent.push(await request.json())),
  );
  const { user, container } = renderApp(page);
  expect(await screen.findByRole('heading', { name: 'Ingen närvaro är planerad' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Planera närvaro' }));
  await user.click(await screen.findByRole('button', { name: 'Planera närvaron' }));
  expect(within(await screen.findByRole('alert')).getAllByRole('link')).toHaveLength(7);
  await user.selectOptions(screen.getByLabelText('Skola'), 'Stenhammarskolan');
  await user.click(await screen.findByRole('checkbox', { name: 'Jonas Berg' }));
  await user.selectOptions(screen.getByLabelText('Veckodag'), 'Tisdag');
  await user.type(screen.getByLabelText('Från klockan'), '09:00');
  await user.type(screen.getByLabelText('Till klockan'), '12:00');
  await user.type(screen.getByLabelText('Första dag'), '2099-01-12');
  await user.type(screen.getByLabelText('Sista dag'), '2099-06-08');
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Planera närvaron' }));
  await waitFor(() =>
    expect(sent).toEqual([
      {
        schoolUnitId: 'u-skola',
        persons: ['p-jonas'],
        weekday: 'tuesday',
        starts: '09:00:00',
        ends: '12:00:00',
        talkMinutes: 45,
        from: '2099-01-12',
        to: '2099-06-08',
      },
    ]),
  );
});

test('one goes from week to week, back to this one and no further', async () => {
  server.use(answer('get', '/api/presence', { mayPlan: false, plans: [presenceView()] }));
  const { user } = await open();
  const shown = screen.getByRole('heading', { level: 2, name: /^Vecka/ }).textContent;
  await user.click(screen.getByRole('button', { name: 'Nästa vecka' }));
  expect(screen.queryByRole('list', { name: 'Tider för samtal' })).not.toBeInTheDocument();
  expect(screen.getAllByText('Ingen på skolan.')).toHaveLength(5);
  await user.click(screen.getByRole('button', { name: 'Föregående vecka' }));
  expect(screen.getByRole('heading', { level: 2, name: /^Vecka/ })).toHaveTextContent(shown ?? '');
  await user.click(screen.getByRole('button', { name: 'Den här veckan' }));
  expect(screen.queryByRole('button', { name: 'Föregående vecka' })).not.toBeInTheDocument();
});

test('a week is Monday to Friday, and a weekend day when there is something on it', () => {
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
  expect(weekdayOf('2026-11-23')).toBe('monday');
  expect(daysOfWeek('2026-11-23', new Set())).toHaveLength(5);
  expect(daysOfWeek('2026-11-23', new Set(['2026-11-28']))).toContain('2026-11-28');
});
