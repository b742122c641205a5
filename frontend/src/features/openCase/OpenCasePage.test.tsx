import { screen, waitFor, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { caseId, caseView } from '@/testing/fixtures';
import { answer, done, refuse, unreachable } from '@/testing/handlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

type User = ReturnType<typeof userEvent.setup>;

async function fillIn(user: User) {
  await user.type(await screen.findByLabelText('Förnamn'), 'Alva');
  await user.type(screen.getByLabelText('Efternamn'), 'Lindgård');
  await user.type(screen.getByLabelText('Födelsedatum'), '2013-01-01');
  await user.type(screen.getByLabelText('Nummer'), '201301012397');
  await user.click(
    within(screen.getByRole('group', { name: 'Skyddade personuppgifter' })).getByRole('radio', { name: 'Nej' }),
  );
  await user.click(screen.getByRole('button', { name: 'Lägg till en vuxen' }));
  await user.type(screen.getByRole('textbox', { name: 'Namn' }), 'Mona Lindgård');
  await user.type(screen.getByLabelText('Vad har ni sett eller fått veta?'), 'Magont');
  await user.click(screen.getByRole('button', { name: 'Lägg till en kontakt' }));
  await user.type(screen.getByLabelText('Verksamhet'), 'Vårdcentralen Flen');
  await user.click(screen.getByRole('radio', { name: 'Jag samordnar' }));
}

const submit = (user: User) => user.click(screen.getByRole('button', { name: 'Öppna ärendet' }));

test('what is missing is said at its field and above the form, with focus, and leads there', async () => {
  const { user, container } = renderApp('/arenden/ny');
  await screen.findByLabelText('Förnamn');
  await submit(user);
  const summary = await screen.findByRole('alert');
  expect(summary).toHaveFocus();
  await user.click(within(summary).getByRole('link', { name: 'Skriv barnets förnamn' }));
  expect(screen.getByLabelText('Förnamn')).toHaveFocus();
  expect(screen.getByLabelText('Förnamn')).toHaveAccessibleDescription(/Skriv barnets förnamn/);
  expect(await axeViolations(container)).toEqual([]);
});

test('a filled form becomes the command of the contract and leads to the case', async () => {
  const sent: unknown[] = [];
  server.use(
    answer(
      'post',
      '/api/cases',
      { ...done, id: caseId },
      (request) => void request.json().then((body) => sent.push(body)),
    ),
    answer('get', '/api/cases/{caseId}', caseView()),
  );
  const { user, router } = renderApp('/arenden/ny');
  await fillIn(user);
  await submit(user);
  await waitFor(() => expect(router.state.location.pathname).toBe(`/arenden/${caseId}`));
  expect(sent).toEqual([
    {
      child: {
        givenName: 'Alva',
        familyName: 'Lindgård',
        birthDate: '2013-01-01',
        number: { kind: 'personalNumber', value: '201301012397', municipality: null },
        registeredMunicipality: null,
        schoolMunicipality: null,
        placingMunicipality: null,
        protection: 'none',
        language: 'sv',
        needsInterpreter: false,
      },
      guardians: [
        {
          name: 'Mona Lindgård',
          kind: 'guardian',
          phone: null,
          email: null,
          protection: 'unknown',
          language: 'sv',
          needsInterpreter: false,
        },
      ],
      reason: {
        signal: 'Magont',
        obstacles: null,
        missingInformation: null,
        whatICanDo: null,
        whatWeCanDo: null,
        helpFromOthers: null,
      },
      contacts: [{ organisation: 'Vårdcentralen Flen', person: null, role: null, phone: null, note: null }],
      coordinator: { kind: 'self', personId: null },
    },
  ]);
}, 20_000);

test('what the server finds wrong lands at the field, and nothing typed is lost', async () => {
  server.use(
    refuse('post', '/api/cases', 400, {
      code: 'request.invalid',
      errors: { 'child.number.value': ['Kontrollsiffran stämmer inte.'], 'contacts[0].organisation': ['För långt.'] },
    }),
  );
  const { user } = renderApp('/arenden/ny');
  await fillIn(user);
  await submit(user);
  await waitFor(() =>
    expect(screen.getByLabelText('Nummer')).toHaveAccessibleDescription(/Kontrollsiffran stämmer inte/),
  );
  expect(screen.getByLabelText('Verksamhet')).toHaveAccessibleDescription(/För långt/);
  expect(screen.getByLabelText('Förnamn')).toHaveValue('Alva');
}, 20_000);

test('a try without an answer is repeated under the same key, and what was typed stays', async () => {
  const seen: (string | null)[] = [];
  server.use(unreachable('post', '/api/cases'));
  const { user } = renderApp('/arenden/ny');
  await fillIn(user);
  server.use(
    http.post('*/api/cases', ({ request }) => {
      seen.push(request.headers.get('Idempotency-Key'));
      return seen.length === 1
        ? HttpResponse.error()
        : HttpResponse.json({ code: 'internal', title: 'Fel' }, { status: 500 });
    }),
  );
  await submit(user);
  await waitFor(() =>
    expect(screen.getAllByText(/Ingen anslutning – det du skrivit finns kvar/).length).toBeGreaterThan(0),
  );
  await submit(user);
  await waitFor(() => expect(seen).toHaveLength(2));
  expect(seen[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(seen[1]).toBe(seen[0]);
  await user.type(screen.getByLabelText('Förnamn'), ' Maria');
  await submit(user);
  await waitFor(() => expect(seen).toHaveLength(3));
  expect(seen[2]).not.toBe(seen[0]);
}, 30_000);

test('a session that ends meanwhile asks for a new sign-in and then goes on with what was sent', async () => {
  let signedIn = false;
  const tokens: (string | null)[] = [];
  server.use(
    http.post('*/api/cases', ({ request }) => {
      tokens.push(request.headers.get('X-CSRF'));
      return signedIn
        ? HttpResponse.json({ ...done, id: caseId }, { status: 201 })
        : HttpResponse.json({ code: 'session.missing', title: 'Utloggad' }, { status: 401 });
    }),
    answer('get', '/api/cases/{caseId}', caseView()),
  );
  const { user, router } = renderApp('/arenden/ny');
  await fillIn(user);
  await submit(user);
  const dialog = await screen.findByRole('dialog', { name: 'Du har blivit utloggad' });
  expect(screen.getByLabelText('Förnamn')).toHaveValue('Alva');
  signedIn = true;
  await user.click(within(dialog).getByRole('button', { name: 'Jag har loggat in' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/arenden/${caseId}`));
  expect(tokens).toEqual(['token-of-the-session', 'token-of-the-session']);
}, 20_000);

test('a child who has a case that one takes part in leads there', async () => {
  server.use(refuse('post', '/api/cases', 409, { code: 'child.already-has-case', current: { caseId } }));
  const { user } = renderApp('/arenden/ny');
  await fillIn(user);
  await submit(user);
  expect(await screen.findByRole('link', { name: 'Gå till ärendet' })).toHaveAttribute('href', `/arenden/${caseId}`);
}, 20_000);

test('an earlier draft is fetched and can be thrown away', async () => {
  server.use(
    http.get('*/api/drafts/openCase/new', () =>
      HttpResponse.json({ savedAt: '2026-11-20T13:32:00Z', content: { reason: { signal: 'Från i går' } } }),
    ),
  );
  const { user } = renderApp('/arenden/ny');
  expect(await screen.findByText('Ditt utkast från 20 nov. 2026 14:32 är hämtat.')).toBeVisible();
  expect(screen.getByLabelText('Vad har ni sett eller fått veta?')).toHaveValue('Från i går');
  await user.click(screen.getByRole('button', { name: 'Kasta utkastet' }));
  await waitFor(() => expect(screen.getByLabelText('Vad har ni sett eller fått veta?')).toHaveValue(''));
});

test('leaving with unsaved text asks, and staying is the main choice', async () => {
  const { user, router } = renderApp('/arenden/ny');
  await user.type(await screen.findByLabelText('Förnamn'), 'Alva');
  await user.click(screen.getByRole('link', { name: 'Katalog' }));
  const dialog = await screen.findByRole('dialog', { name: 'Du har inte sparat' });
  await user.click(within(dialog).getByRole('button', { name: 'Gå tillbaka och spara' }));
  expect(router.state.location.pathname).toBe('/arenden/ny');
  expect(screen.getByLabelText('Förnamn')).toHaveValue('Alva');
});
