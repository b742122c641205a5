import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { answer, done, refuse } from '@/testing/handlers';
import { processledare } from '@/testing/personas';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';
import { catalogueView, interventionView } from '@/testing/supportFixtures';

const page = '/insatser?kommun=0482';
const catalogue = '/api/catalogue/{municipality}';

beforeEach(() => server.use(answer('get', '/bff/user', processledare)));

test('the catalogue is read by level, kind, what it takes and waiting time, and narrowed down', async () => {
  server.use(answer('get', catalogue, catalogueView({ mayKeep: false })));
  const { user, container } = renderApp(page);
  const table = within(await screen.findByRole('table', { name: 'Insatser i Flens kommun' }));
  const [, support, treatment] = table.getAllByRole('row');
  expect(support).toHaveTextContent('Selektiv, förebyggande');
  expect(support).toHaveTextContent('3 veckor');
  expect(support).toHaveTextContent('Språk: arabiska');
  expect(treatment).toHaveTextContent('Behovsprövad');
  expect(treatment).toHaveTextContent('Inte angiven');
  expect(screen.queryByRole('button', { name: /^Ändra|^Ta bort|^Lägg till/ })).not.toBeInTheDocument();
  expect(await axeViolations(container)).toEqual([]);
  await user.selectOptions(screen.getByLabelText('Nivå'), 'Indikerad');
  expect(screen.getByText('1 insats')).toBeVisible();
  expect(screen.queryByText('Familjestöd')).not.toBeInTheDocument();
  await user.type(screen.getByRole('searchbox'), 'förskola');
  await user.click(await screen.findByRole('button', { name: 'Visa alla' }));
  expect(screen.getByText('2 insatser')).toBeVisible();
});

test('whoever keeps it sees how often an insats is chosen, from five on, and nobody else does', async () => {
  const interventions = [
    interventionView({ chosen: 7 }),
    interventionView({
      entryId: 'few',
      texts: [{ language: 'sv', name: 'Öppet hus', description: 'Kom när ni vill.' }],
    }),
  ];
  server.use(answer('get', catalogue, catalogueView({ interventions })));
  const { unmount } = renderApp(page);
  expect(await screen.findByRole('row', { name: /Familjestöd/ })).toHaveTextContent('Vald i möten: 7');
  expect(screen.getByRole('row', { name: /Öppet hus/ })).toHaveTextContent('Vald i möten: färre än 5');
  expect(screen.getByText(/så att inget barn pekas ut/)).toBeVisible();
  unmount();
  server.use(answer('get', catalogue, catalogueView({ mayKeep: false, interventions })));
  renderApp(page);
  await screen.findByRole('row', { name: /Familjestöd/ });
  expect(screen.queryByText(/Vald i möten/)).not.toBeInTheDocument();
});

test('whoever keeps it adds an insats, with words in several languages', async () => {
  const sent: unknown[] = [];
  server.use(
    answer('get', catalogue, catalogueView({ interventions: [] })),
    answer('post', '/api/catalogue', done, async (request) => sent.push(await request.json())),
  );
  const { user, container } = renderApp(page);
  expect(await screen.findByRole('heading', { name: 'Katalogen är tom' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Lägg till insats' }));
  await user.click(screen.getByRole('button', { name: 'Lägg till insatsen' }));
  const summary = within(await screen.findByRole('alert'));
  expect(summary.getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Skriv namn och beskrivning på varje språk',
    'Välj nivå',
    'Välj inriktning',
    'Välj om insatsen är öppen eller behovsprövad',
    'Skriv vem som erbjuder insatsen',
  ]);
  await user.type(screen.getByLabelText('Namn på svenska'), 'Öppet hus');
  await user.type(screen.getByLabelText('Beskrivning på svenska'), 'Kom när ni vill.');
  await user.selectOptions(screen.getByLabelText(/Lägg till ett språk/), 'arabiska');
  expect(screen.getByLabelText('Namn på arabiska')).toHaveAttribute('dir', 'rtl');
  await user.type(screen.getByLabelText('Namn på arabiska'), 'بيت مفتوح');
  await user.type(screen.getByLabelText('Beskrivning på arabiska'), 'تعالوا');
  await user.click(screen.getByRole('radio', { name: 'Universell' }));
  await user.click(screen.getByRole('radio', { name: 'Främjande' }));
  await user.click(screen.getByRole('radio', { name: 'Öppen' }));
  await user.type(screen.getByLabelText('Vem som erbjuder insatsen'), 'Familjecentralen');
  await user.type(screen.getByLabelText(/Väntetid i veckor/), '0');
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Lägg till insatsen' }));
  await waitFor(() =>
    expect(sent).toEqual([
      {
        reach: 'universal',
        kind: 'promoting',
        access: 'open',
        offeredBy: 'Familjecentralen',
        contact: null,
        waitingWeeks: 0,
        texts: [
          { language: 'sv', name: 'Öppet hus', description: 'Kom när ni vill.' },
          { language: 'ar', name: 'بيت مفتوح', description: 'تعالوا' },
        ],
        revision: 0,
      },
    ]),
  );
  await waitFor(() => expect(screen.queryByLabelText('Namn på svenska')).not.toBeInTheDocument());
});

test('when two write the same insats nothing typed is lost, and what is sent next is on what stands', async () => {
  const sent: unknown[] = [];
  const theirs = interventionView({ revision: 3, waitingWeeks: 9, contact: '0000-48 00 00' });
  server.use(
    answer('get', catalogue, catalogueView()),
    http.post('*/api/catalogue/:entryId/revision', async ({ request }) => {
      sent.push(await request.json());
      if (sent.length > 1) return HttpResponse.json(done);
      server.use(answer('get', catalogue, catalogueView({ interventions: [theirs] })));
      return HttpResponse.json(
        { code: 'catalogue.entry-changed', title: 'Ändrad', detail: '' },
        { status: 409, headers: { 'content-type': 'application/problem+json' } },
      );
    }),
  );
  const { user, container } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Ändra Familjestöd' }));
  await user.clear(screen.getByLabelText(/Väntetid i veckor/));
  await user.type(screen.getByLabelText(/Väntetid i veckor/), '5');
  await user.click(screen.getByRole('button', { name: 'Spara ändringen' }));
  const conflict = within(await screen.findByRole('alert'));
  expect(conflict.getByText('9')).toBeVisible();
  expect(conflict.queryByRole('heading', { name: 'Nivå' })).not.toBeInTheDocument();
  expect(screen.getByLabelText(/Väntetid i veckor/)).toHaveValue('5');
  expect(await axeViolations(container)).toEqual([]);
  await user.click(conflict.getByRole('button', { name: /Kontakt$/ }));
  await user.click(screen.getByRole('button', { name: 'Spara ändringen' }));
  await waitFor(() =>
    expect(sent).toEqual([
      expect.objectContaining({ revision: 2, waitingWeeks: 5, contact: '0000-48 21 20' }),
      expect.objectContaining({ revision: 3, waitingWeeks: 5, contact: '0000-48 00 00' }),
    ]),
  );
});

test('an insats is taken out on the revision that was read, and a refusal is said', async () => {
  server.use(
    answer('get', catalogue, catalogueView()),
    refuse('post', '/api/catalogue/{entryId}/removal', 409, {
      code: 'catalogue.entry-changed',
      detail: 'Någon annan har ändrat insatsen medan du skrev.',
    }),
  );
  const { user } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Ta bort Familjestöd' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Ta bort Familjestöd' }));
  await user.click(dialog.getByRole('button', { name: 'Ta bort' }));
  expect(await dialog.findByText('Någon annan har ändrat insatsen medan du skrev.')).toBeVisible();
  const sent: unknown[] = [];
  server.use(
    answer('post', '/api/catalogue/{entryId}/removal', done, async (request) => sent.push(await request.json())),
  );
  await user.click(dialog.getByRole('button', { name: 'Ta bort' }));
  await waitFor(() => expect(sent).toEqual([{ revision: 2 }]));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

test('the code that leads families to the public page is shown, fetched and printed', async () => {
  server.use(answer('get', catalogue, catalogueView()));
  const { user, container } = renderApp(page);
  expect(await screen.findByRole('link', { name: 'Hämta QR-koden (SVG)' })).toHaveAttribute(
    'download',
    'stod-0482.svg',
  );
  await user.click(screen.getByRole('button', { name: 'Visa affisch med QR-kod' }));
  const code = screen.getByRole('img', { name: /^QR-kod till .*\/stod\/0482$/ });
  expect(code).toHaveAttribute('src', '/api/public/catalogue/0482/qr');
  expect(screen.getByText('ደገፍ ንቖልዑን ስድራቤታትን')).toHaveAttribute('lang', 'ti');
  expect(await axeViolations(container)).toEqual([]);
});

test('a code that is no municipality is not there', async () => {
  server.use(refuse('get', catalogue, 404, { code: 'not-found', title: 'Finns inte' }));
  renderApp('/insatser?kommun=9999');
  expect(await screen.findByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
});
