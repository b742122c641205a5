import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { consultationId, consultationRow, consultationView } from '@/testing/consultationFixtures';
import { answer, done, refuse } from '@/testing/handlers';
import { bupKonsult } from '@/testing/personas';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const address = `/konsultation/${consultationId}`;
const shows = (changes: Parameters<typeof consultationView>[0]) =>
  answer('get', '/api/consultations/{consultationId}', consultationView(changes));

test('an answered question shows theme, advice and who wrote what', async () => {
  server.use(
    shows({
      row: consultationRow({ theme: 'Sömn', answeredAt: '2026-11-19T08:00:00Z', days: 3 }),
      theme: 'Sömn',
      advice: 'Korta dagar först.',
      answeredBy: { personName: 'Rut Almgren', unitName: 'BUP Katrineholm', branchName: 'BUP Sörmland' },
    }),
  );
  const { container } = renderApp(address);
  const reply = within(await screen.findByRole('region', { name: 'Svaret' }));
  expect(reply.getByRole('heading', { name: 'Sömn' })).toBeVisible();
  expect(reply.getByText('Korta dagar först.')).toBeVisible();
  expect(reply.getByText('Skrivet av Rut Almgren, BUP Katrineholm')).toBeVisible();
  expect(reply.queryByRole('button')).not.toBeInTheDocument();
  expect(screen.getByText('Besvarad efter 3 dagar')).toBeVisible();
  expect(within(screen.getByRole('region', { name: 'Frågan' })).getByText('Utan identitet')).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
});

test('BUP calls back and answers without identity', async () => {
  const sent: unknown[] = [];
  server.use(
    answer('get', '/bff/user', bupKonsult),
    shows({ row: consultationRow({ isAsker: false, way: 'phone' }), callBack: '0157-12 34 56', mayAnswer: true }),
    answer('post', '/api/consultations/{consultationId}/answer', done, async (request) =>
      sent.push(await request.json()),
    ),
  );
  const { user, container } = renderApp(address);
  expect(await screen.findByRole('link', { name: '0157-12 34 56' })).toHaveAttribute('href', 'tel:0157123456');
  await user.click(screen.getByRole('button', { name: 'Svara' }));
  expect(await screen.findByText(/Barnet är okänt för er/)).toBeVisible();
  expect(screen.queryByRole('group', { name: 'På vilken grund lämnas svaret?' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Spara svaret' }));
  expect(await screen.findByRole('link', { name: 'Skriv temat.' })).toBeVisible();
  await user.type(screen.getByLabelText('Tema'), 'Sömn');
  await user.type(screen.getByLabelText('Rådet'), 'Korta dagar först.');
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Spara svaret' }));
  await waitFor(() =>
    expect(sent).toEqual([{ theme: 'Sömn', advice: 'Korta dagar först.', basis: null, basisReason: null }]),
  );
});

test('about a child by name BUP picks the basis of its answer', async () => {
  const sent: unknown[] = [];
  server.use(
    answer('get', '/bff/user', bupKonsult),
    shows({
      row: consultationRow({ isAsker: false, withIdentity: true }),
      child: { name: 'Alva Lindgård', caseId: null, caseNumber: null },
      why: 'Ni ser detta eftersom familjen har sagt ja.',
      mayAnswer: true,
      bases: [
        { basis: 'consent', allowed: false, proposed: false, needsReason: false, why: 'Samtycket gäller inte hälsa.' },
        { basis: 'harmAssessment', allowed: true, proposed: false, needsReason: true, why: 'Ingen lider men.' },
      ],
    }),
    answer('post', '/api/consultations/{consultationId}/answer', done, async (request) =>
      sent.push(await request.json()),
    ),
  );
  const { user, container } = renderApp(address);
  const question = within(await screen.findByRole('region', { name: 'Frågan' }));
  expect(question.getByText('Alva Lindgård')).toBeVisible();
  expect(question.queryByRole('link')).not.toBeInTheDocument();
  expect(question.getByText('Ni ser detta eftersom familjen har sagt ja.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Svara' }));
  await user.type(await screen.findByLabelText('Tema'), 'Frånvaro');
  await user.type(screen.getByLabelText('Rådet'), 'Möt vid dörren.');
  await user.click(screen.getByRole('button', { name: 'Spara svaret' }));
  expect(await screen.findByRole('link', { name: 'Välj på vilken grund uppgifterna lämnas.' })).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Menprövning' }));
  await user.type(screen.getByLabelText('Skäl'), 'Skolan behöver veta.');
  expect(screen.getByText(/Samtycket gäller inte hälsa/)).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Spara svaret' }));
  await waitFor(() =>
    expect(sent).toEqual([
      { theme: 'Frånvaro', advice: 'Möt vid dörren.', basis: 'harmAssessment', basisReason: 'Skolan behöver veta.' },
    ]),
  );
});

test('what a colleague answered first is said, and what was typed stays', async () => {
  server.use(
    shows({ row: consultationRow({ isAsker: false }), mayAnswer: true }),
    refuse('post', '/api/consultations/{consultationId}/answer', 409, {
      code: 'consultation.is-answered',
      detail: 'Konsultationen är redan besvarad. Det du skrev finns kvar.',
    }),
  );
  const { user } = renderApp(address);
  await user.click(await screen.findByRole('button', { name: 'Svara' }));
  await user.type(await screen.findByLabelText('Tema'), 'Sömn');
  await user.type(screen.getByLabelText('Rådet'), 'Korta dagar.');
  await user.click(screen.getByRole('button', { name: 'Spara svaret' }));
  expect(await screen.findByText('Konsultationen är redan besvarad. Det du skrev finns kvar.')).toBeVisible();
  expect(screen.getByLabelText('Rådet')).toHaveValue('Korta dagar.');
});

test('whoever asked takes back a question that nobody has answered', async () => {
  const sent: unknown[] = [];
  server.use(
    shows({ mayWithdraw: true }),
    answer('post', '/api/consultations/{consultationId}/withdraw', done, async (request) => {
      server.use(
        shows({
          row: consultationRow({ withdrawnAt: '2026-11-20T08:00:00Z' }),
          withdrawn: {
            by: { personName: 'Karin Ekström', unitName: 'Stenhammarskolans elevhälsa', branchName: 'Elevhälsan Flen' },
            reason: 'Det löste sig.',
          },
        }),
      );
      sent.push(await request.json());
    }),
  );
  const { user, container } = renderApp(address);
  await user.click(await screen.findByRole('button', { name: 'Ta tillbaka frågan' }));
  expect(await screen.findByText(/kan inte längre läsa den/)).toBeVisible();
  await user.type(screen.getByLabelText(/Varför/), ' Det löste sig. ');
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Ta tillbaka' }));
  await waitFor(() => expect(sent).toEqual([{ reason: 'Det löste sig.' }]));
  expect(await screen.findByText('Återtagen 20 nov. 2026')).toBeVisible();
  expect(screen.getByText('Det löste sig.')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Svaret' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Ta tillbaka frågan' })).not.toBeInTheDocument();
});

test('what BUP answered first is not taken back, and the reason stays', async () => {
  server.use(
    shows({ mayWithdraw: true }),
    refuse('post', '/api/consultations/{consultationId}/withdraw', 409, {
      code: 'consultation.answer-stands',
      detail: 'BUP har redan svarat. En besvarad fråga kan inte tas tillbaka.',
    }),
  );
  const { user } = renderApp(address);
  await user.click(await screen.findByRole('button', { name: 'Ta tillbaka frågan' }));
  await user.type(await screen.findByLabelText(/Varför/), 'Det löste sig.');
  await user.click(screen.getByRole('button', { name: 'Ta tillbaka' }));
  expect(await screen.findByText('BUP har redan svarat. En besvarad fråga kan inte tas tillbaka.')).toBeVisible();
  expect(screen.getByLabelText(/Varför/)).toHaveValue('Det löste sig.');
});

test('BUP sees that a question was taken back, and nothing to answer', async () => {
  server.use(
    answer('get', '/bff/user', bupKonsult),
    shows({ row: consultationRow({ isAsker: false, withdrawnAt: '2026-11-20T08:00:00Z' }), question: null }),
  );
  const { container } = renderApp(address);
  expect(await screen.findByText('Återtagen 20 nov. 2026')).toBeVisible();
  expect(screen.getByText(/Ni behöver inte svara/)).toBeVisible();
  expect(screen.queryByText('Utan identitet')).not.toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Svaret' })).not.toBeInTheDocument();
  expect(await axeViolations(container)).toEqual([]);
});

test('when the basis for the name holds no longer the question is gone and says why', async () => {
  server.use(
    answer('get', '/bff/user', bupKonsult),
    shows({ row: consultationRow({ isAsker: false, withIdentity: true }), question: null }),
  );
  renderApp(address);
  expect(await screen.findByText(/gäller inte längre/)).toBeVisible();
});

test('one that does not exist for the reader is not found', async () => {
  server.use(refuse('get', '/api/consultations/{consultationId}', 404, { code: 'not-found' }));
  renderApp(address);
  expect(await screen.findByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
});
