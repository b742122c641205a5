import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { Schemas } from '@/api/types';
import { axeViolations } from '@/testing/axe';
import { familySupportView, linkId } from '@/testing/familySupportFixtures';
import { directory } from '@/testing/fixtures';
import { answer, done, unreachable } from '@/testing/handlers';
import { socialsekreterare } from '@/testing/personas';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const page = '/pa-skolan';
const noPresence = answer('get', '/api/presence', { mayPlan: false, plans: [] });
const links = (changes: Partial<Schemas['FamilySupportList']>) =>
  answer('get', '/api/family-support', { mayLink: false, links: [], ...changes });

const ofUnit = answer('get', '/bff/user', {
  ...socialsekreterare,
  active: socialsekreterare.active && { ...socialsekreterare.active, unitId: 'u-ifo-flen' },
});

/** The card, when it has come. */
const card = async () => within(await screen.findByRole('region', { name: 'Familjebehandlare' }));

test('the school sees whom to turn to, what can be taken on, how fresh it is and where to call', async () => {
  server.use(
    noPresence,
    links({
      links: [
        familySupportView(),
        familySupportView({
          linkId: 'other',
          name: null,
          freePlaces: 0,
          waitingWeeks: 0,
          staleWeeks: 6,
          unitPhone: null,
        }),
      ],
    }),
  );
  const { container } = renderApp(page);
  const [first, second] = (await card()).getAllByRole('heading', { level: 3 }).map((one) => one.closest('li') ?? one);
  expect(first).toHaveTextContent(/Ylva Stenrot.*Samtal i hemmet.*2 lediga platser.*3 veckors väntetid/);
  expect(first).toHaveTextContent('Uppgift från 12 nov. 2026.');
  expect(screen.getByRole('link', { name: '0000-48 21 20' })).toHaveAttribute('href', 'tel:0000482120');
  expect(second).toHaveTextContent(/Ingen just nu.*Ring enheten.*Inga lediga platser.*Ingen väntetid/);
  expect(second).toHaveTextContent('Uppgiften är 6 veckor gammal. Ring och fråga');
  expect(second).toHaveTextContent('Telefonnummer saknas');
  expect((await card()).queryByRole('button')).not.toBeInTheDocument();
  expect(await axeViolations(container)).toEqual([]);
});

test('before anybody is linked it is said who does that', async () => {
  server.use(noPresence, links({}));
  renderApp(page);
  expect((await card()).getByText(/Ingen familjebehandlare är kopplad till era skolor ännu/)).toBeVisible();
});

test('two numbers and a button: what can be taken on is stated anew', async () => {
  const sent: unknown[] = [];
  server.use(
    ofUnit,
    noPresence,
    links({ mayLink: true, links: [familySupportView({ isOwn: true, staleWeeks: 5 })] }),
    answer('post', '/api/family-support/{linkId}/capacity', done, async (request) =>
      sent.push(new URL(request.url).pathname, await request.json()),
    ),
  );
  const { user, container } = renderApp(page);
  expect((await card()).getByText(/också när inget har ändrats/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Uppdatera platser och väntetid för Ylva Stenrot' }));
  const places = screen.getByLabelText('Lediga platser nu');
  expect(places).toHaveValue('2');
  await user.clear(places);
  await user.type(places, '100');
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  expect(sent).toEqual([]);
  expect(await axeViolations(container)).toEqual([]);
  await user.clear(places);
  await user.type(places, '0');
  await user.clear(screen.getByLabelText('Väntetid i veckor'));
  await user.type(screen.getByLabelText('Väntetid i veckor'), '11');
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  await waitFor(() =>
    expect(sent).toEqual([`/api/family-support/${linkId}/capacity`, { freePlaces: 0, waitingWeeks: 11, revision: 4 }]),
  );
  await waitFor(() => expect(screen.queryByLabelText('Lediga platser nu')).not.toBeInTheDocument());
});

test('what was typed stays when there is no connection', async () => {
  server.use(
    ofUnit,
    noPresence,
    links({ mayLink: true, links: [familySupportView({ isOwn: true })] }),
    unreachable('post', '/api/family-support/{linkId}/capacity'),
  );
  const { user } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: /^Uppdatera platser/ }));
  await user.clear(screen.getByLabelText('Väntetid i veckor'));
  await user.type(screen.getByLabelText('Väntetid i veckor'), '9');
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  expect(await (await card()).findByRole('alert')).toBeVisible();
  expect(screen.getByLabelText('Väntetid i veckor')).toHaveValue('9');
});

test('when a colleague was first, what they said is shown, what was typed stays, and the next try goes by it', async () => {
  const sent: number[] = [];
  let stands = familySupportView({ isOwn: true });
  server.use(
    ofUnit,
    noPresence,
    http.get('*/api/family-support', () => HttpResponse.json({ mayLink: true, links: [stands] })),
    http.post('*/api/family-support/:linkId/capacity', async ({ request }) => {
      const { revision } = (await request.json()) as Schemas['FamilySupportCapacityBody'];
      sent.push(revision);
      if (revision === 5) return HttpResponse.json(done);
      stands = familySupportView({ isOwn: true, revision: 5, freePlaces: 7 });
      return HttpResponse.json(
        { code: 'family-support.changed', title: 'Ändrad', detail: 'Någon annan har ändrat uppgiften.' },
        { status: 409, headers: { 'content-type': 'application/problem+json' } },
      );
    }),
  );
  const { user } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: /^Uppdatera platser/ }));
  await user.clear(screen.getByLabelText('Lediga platser nu'));
  await user.type(screen.getByLabelText('Lediga platser nu'), '1');
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  expect(await screen.findByText('Någon annan har ändrat uppgiften.')).toBeVisible();
  expect(await screen.findByText('7 lediga platser')).toBeVisible();
  expect(screen.getByLabelText('Lediga platser nu')).toHaveValue('1');
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  await waitFor(() => expect(sent).toEqual([4, 5]));
});

test('socialtjänsten links somebody of its own, is told what is missing, and changes and ends it', async () => {
  const sent: unknown[] = [];
  const school = (unitId: string, name: string) => ({ unitId, name, municipality: '0482', phone: null });
  server.use(
    ofUnit,
    noPresence,
    answer('get', '/api/directory', {
      ...directory,
      principals: directory.principals.map((principal, index) => ({
        ...principal,
        branches: [
          ...principal.branches,
          ...(index === 0
            ? [
                {
                  branchId: 'b-skola',
                  kind: 'school' as const,
                  name: 'Grundskolan',
                  units: [school('u-skola', 'Stenhammarskolan'), school('u-norr', 'Norrskolan')],
                },
              ]
            : []),
        ],
      })),
    }),
    answer('get', '/api/eht/staff/{unitId}', {
      staff: [{ personId: 'p-ylva', name: 'Ylva Stenrot', roleName: 'Socialsekreterare' }],
    }),
    links({ mayLink: true, links: [familySupportView({ isOwn: true })] }),
    answer('post', '/api/family-support', done, async (request) => sent.push(await request.json())),
    answer('post', '/api/family-support/{linkId}/change', done, async (request) => sent.push(await request.json())),
    answer('post', '/api/family-support/{linkId}/ending', done, async (request) => sent.push(await request.json())),
  );
  const { user, container } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Koppla familjebehandlare' }));
  await user.click(screen.getByRole('button', { name: 'Koppla' }));
  expect(within(await screen.findByRole('alert')).getAllByRole('link')).toHaveLength(5);
  await user.selectOptions(
    screen.getByLabelText('Vem från er enhet'),
    await screen.findByRole('option', { name: 'Ylva Stenrot' }),
  );
  await user.click(screen.getByRole('checkbox', { name: 'Norrskolan' }));
  await user.type(screen.getByLabelText(/^Vad som erbjuds/), ' Föräldragrupp ');
  await user.type(screen.getByLabelText('Lediga platser nu'), '4');
  await user.type(screen.getByLabelText('Väntetid i veckor'), '0');
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Koppla' }));
  await waitFor(() =>
    expect(sent).toEqual([
      { personId: 'p-ylva', schoolUnitIds: ['u-norr'], offer: 'Föräldragrupp', freePlaces: 4, waitingWeeks: 0 },
    ]),
  );

  await user.click(await screen.findByRole('button', { name: 'Ändra skolor och erbjudande för Ylva Stenrot' }));
  expect(screen.getByRole('checkbox', { name: 'Stenhammarskolan' })).toBeChecked();
  await user.click(screen.getByRole('checkbox', { name: 'Norrskolan' }));
  await user.click(screen.getByRole('button', { name: 'Spara ändringen' }));
  await waitFor(() =>
    expect(sent[1]).toEqual({
      schoolUnitIds: ['u-skola', 'u-norr'],
      offer: 'Samtal i hemmet, föräldrastöd',
      revision: 4,
    }),
  );

  await user.click(await screen.findByRole('button', { name: 'Avsluta kopplingen för Ylva Stenrot' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Avsluta' }));
  await waitFor(() => expect(sent[2]).toEqual({ revision: 4 }));
});
