import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { keys } from '@/api/keys';
import { axeViolations } from '@/testing/axe';
import { consentView, fullCase } from '@/testing/familyFixtures';
import { familyHandlers, remember, type Sent } from '@/testing/familyHandlers';
import { caseId } from '@/testing/fixtures';
import { answer, done } from '@/testing/handlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const page = `/arenden/${caseId}/samtycken`;

test('the matrix says in words what may be told to whom, and why not', async () => {
  server.use(...familyHandlers());
  const { container } = renderApp(page);
  const table = await screen.findByRole('table', { name: 'Vad Elevhälsan Flen får berätta, och för vem' });
  const bup = within(table).getByRole('row', { name: /BUP Sörmland/ });
  expect(within(bup).getAllByText('Får inte berättas')).toHaveLength(3);
  expect(within(bup).getAllByText(/har undantagit detta/)).toHaveLength(3);
  const soc = within(table).getByRole('row', { name: /Socialtjänsten Flen/ });
  expect(within(soc).getAllByText('Får berättas')).toHaveLength(3);
  expect(
    screen.getByText(
      'Elevhälsan Flen får berätta om vem barnet är, barnets situation och Barnets bästa-hjulet för Socialtjänsten Flen, till och med 12 maj 2027.',
    ),
  ).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
});

test('each person has an answer of their own, and silence is neither yes nor no', async () => {
  server.use(...familyHandlers());
  renderApp(page);
  const [guardian, child] = (await screen.findByRole('list', { name: 'Svar' })).children;
  if (!(guardian instanceof HTMLElement)) throw new Error('Two persons are asked.');
  expect(guardian).toHaveTextContent('Mona Lindgård (vårdnadshavare)');
  expect(guardian).toHaveTextContent('Ja, till en del');
  expect(guardian).toHaveTextContent('Bara för: Socialtjänsten Flen');
  expect(guardian).toHaveTextContent('Texten lästes på arabiska (version 1)');
  expect(child).toHaveTextContent('Tillfrågad, har inte svarat');
  expect(screen.getByText('Svar saknas från Alva. Det är varken ja eller nej.')).toBeVisible();
});

test('answers that disagree are said plainly', async () => {
  const [guardian, child] = consentView().persons;
  if (!guardian || !child) throw new Error('The fixture has two persons.');
  const conflict = consentView({
    status: 'conflict',
    statusText: 'Svaren går isär.',
    persons: [
      { ...guardian, answer: 'given' },
      { ...child, answer: 'declined' },
    ],
  });
  server.use(...familyHandlers(fullCase({ consents: [conflict] })));
  const { container } = renderApp(page);
  expect(await screen.findByText('De är inte överens')).toBeVisible();
  expect(screen.getByText('Mona Lindgård har sagt ja. Alva har sagt nej.')).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
});

test('a limited yes is read back as a sentence before it is saved', async () => {
  const sent: Sent = {};
  server.use(
    ...familyHandlers(),
    answer('post', '/api/cases/{caseId}/consents/{consentId}/answers', done, remember(sent)),
  );
  const { user, container } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Registrera svar från Alva' }));
  await user.click(await screen.findByRole('button', { name: 'Kontrollera' }));
  expect(await screen.findByRole('link', { name: 'Välj vad svaret är.' })).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Ja, men bara till en del' }));
  const areas = screen.getByRole('group', { name: /Vad säger Alva ja till/ });
  await user.click(within(areas).getByRole('checkbox', { name: /Barnets situation/ }));
  await user.click(screen.getByRole('checkbox', { name: 'BUP Sörmland' }));
  await user.click(screen.getByRole('radio', { name: 'Muntligt, i ett möte' }));
  await user.selectOptions(screen.getByLabelText('På vilket språk läste ni texten för Alva?'), 'svenska');
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Kontrollera' }));
  expect(
    await screen.findByText('Alva säger ja till vem barnet är och Barnets bästa-hjulet, för Socialtjänsten Flen.'),
  ).toBeVisible();
  expect(sent.body).toBeUndefined();
  await user.click(screen.getByRole('button', { name: 'Ja, spara svaret' }));
  await waitFor(() =>
    expect(sent).toEqual({
      version: '"7"',
      body: {
        personId: 'child-1',
        answer: 'limited',
        limitedToAreas: ['identity', 'wheel'],
        limitedToBranches: ['b-ifo-flen'],
        form: 'oralInPerson',
        interpreterUsed: false,
        readIn: 'sv',
        note: null,
      },
    }),
  );
});

test('taking a consent back stands beside giving it and is one step', async () => {
  const sent: Sent = {};
  server.use(
    ...familyHandlers(),
    answer('post', '/api/cases/{caseId}/consents/{consentId}/revoke', done, remember(sent)),
  );
  const { user } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Ta tillbaka samtycket från Mona Lindgård' }));
  const dialog = await screen.findByRole('dialog', { name: 'Mona Lindgård tar tillbaka sitt samtycke' });
  expect(dialog).toHaveTextContent('Det slutar att gälla genast.');
  await user.click(within(dialog).getByRole('button', { name: 'Ta tillbaka samtycket' }));
  await waitFor(() => expect(sent).toEqual({ version: '"7"', body: { personId: 'guardian-1', note: null } }));
});

test('without any consent the page says what that means', async () => {
  server.use(...familyHandlers(fullCase({ consents: [] })));
  renderApp(page);
  expect(await screen.findByRole('heading', { name: 'Ingen har frågat om samtycke än.' })).toBeVisible();
});

test('an answer that somebody else recorded meanwhile stands beside mine, and each field is chosen', async () => {
  const [guardian, child] = consentView().persons;
  if (!guardian || !child) throw new Error('The fixture has two persons.');
  const theirs = {
    ...child,
    answer: 'declined' as const,
    form: 'written' as const,
    at: '2026-11-20T13:00:00Z',
    note: 'Ringde.',
  };
  let refused = false;
  const versions: (string | null)[] = [];
  const sent: Sent = {};
  server.use(
    http.get('*/api/cases/:caseId', () =>
      HttpResponse.json(
        refused ? fullCase({ version: '8', consents: [consentView({ persons: [guardian, theirs] })] }) : fullCase(),
      ),
    ),
    http.post('*/api/cases/:caseId/consents/:consentId/answers', async ({ request }) => {
      versions.push(request.headers.get('If-Match'));
      await remember(sent)(request.clone());
      if (refused) return HttpResponse.json(done);
      refused = true;
      return HttpResponse.json({ code: 'precondition.stale', title: 'Ändrat', changes: [] }, { status: 412 });
    }),
    ...familyHandlers().slice(1),
  );
  const { user, container } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Registrera svar från Alva' }));
  await user.click(await screen.findByRole('radio', { name: 'Ja, till allt' }));
  await user.click(screen.getByRole('radio', { name: 'Muntligt, i ett möte' }));
  await user.type(screen.getByLabelText(/^Anteckning/), 'Sa det två gånger.');
  await user.click(screen.getByRole('button', { name: 'Kontrollera' }));
  await user.click(await screen.findByRole('button', { name: 'Ja, spara svaret' }));
  const conflict = await screen.findByRole('alert');
  await user.click(await within(conflict).findByRole('button', { name: 'Ta deras text: Hur gavs svaret?' }));
  expect(within(conflict).getByText('Tackat nej')).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
  expect(screen.getByRole('radio', { name: 'Ja, till allt' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Skriftligt' })).toBeChecked();
  expect(screen.getByLabelText(/^Anteckning/)).toHaveValue('Sa det två gånger.');
  await user.click(screen.getByRole('button', { name: 'Kontrollera' }));
  await user.click(await screen.findByRole('button', { name: 'Ja, spara svaret' }));
  await waitFor(() => expect(versions).toEqual(['"7"', '"8"']));
  expect(sent.body).toMatchObject({ answer: 'given', form: 'written', note: 'Sa det två gånger.' });
});

test('an answer is recorded on what stood there when its form was opened, though the page was refreshed since', async () => {
  const versions: (string | null)[] = [];
  let version = '7';
  server.use(
    http.get('*/api/cases/:caseId', () => HttpResponse.json(fullCase({ version }))),
    http.post('*/api/cases/:caseId/consents/:consentId/answers', ({ request }) => {
      versions.push(request.headers.get('If-Match'));
      return HttpResponse.json(done);
    }),
    ...familyHandlers().slice(1),
  );
  const { user, queryClient } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Registrera svar från Alva' }));
  await user.click(await screen.findByRole('radio', { name: 'Har inte svarat på frågan' }));
  version = '8';
  await queryClient.invalidateQueries({ queryKey: keys.case(caseId) });
  await user.click(screen.getByRole('button', { name: 'Kontrollera' }));
  await user.click(await screen.findByRole('button', { name: 'Ja, spara svaret' }));
  await waitFor(() => expect(versions).toEqual(['"7"']));
});
