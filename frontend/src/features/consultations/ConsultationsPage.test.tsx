import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { consultationId, consultationLog, consultationRow, consultationView } from '@/testing/consultationFixtures';
import { caseId, caseList, caseRow, caseView } from '@/testing/fixtures';
import { answer, done, refuse } from '@/testing/handlers';
import { bupKonsult, loggranskare, twoAssignments } from '@/testing/personas';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const log = (changes: Parameters<typeof consultationLog>[0] = {}) =>
  answer('get', '/api/consultations', consultationLog(changes));

test('the log tells theme, way and how long an answer took or has been waited for, and leads to each', async () => {
  server.use(
    log({
      consultations: [
        consultationRow(),
        consultationRow({ consultationId: 'c-2', withIdentity: true, way: 'phone', days: 0 }),
        consultationRow({ consultationId: 'c-3', theme: 'Sömn', answeredAt: '2026-11-19T08:00:00Z', days: 3 }),
        consultationRow({ consultationId: 'c-4', theme: 'Frånvaro', answeredAt: '2026-11-16T09:00:00Z', days: 0 }),
      ],
    }),
  );
  const { container } = renderApp('/konsultation');
  const table = within(await screen.findByRole('table', { name: 'Konsultationer, den senaste först' }));
  const rows = table.getAllByRole('row').slice(1);
  const told = rows.map((row) => [
    within(row).getByRole('link').textContent,
    within(row).getAllByRole('cell').at(1)?.textContent,
    within(row).getAllByRole('cell').at(-1)?.textContent,
  ]);
  expect(told).toEqual([
    ['Fråga utan identitet', expect.stringContaining('Skriftligt'), expect.stringContaining('Väntat 5 dagar')],
    ['Fråga om ett barn med namn', expect.stringContaining('Telefon'), expect.stringContaining('Ställd i dag')],
    ['Sömn', expect.stringContaining('Skriftligt'), expect.stringContaining('Besvarad efter 3 dagar')],
    ['Frånvaro', expect.stringContaining('Skriftligt'), expect.stringContaining('Besvarad samma dag')],
  ]);
  expect(table.getByRole('link', { name: 'Fråga utan identitet' })).toHaveAttribute(
    'href',
    `/konsultation/${consultationId}`,
  );
  expect(screen.getByRole('link', { name: 'Konsultation' })).toHaveAttribute('aria-current', 'page');
  expect(await axeViolations(container)).toEqual([]);
});

test('an empty log says what consultation is for', async () => {
  server.use(log());
  const { container } = renderApp('/konsultation');
  expect(await screen.findByRole('heading', { name: 'Ingen konsultation ännu' })).toBeVisible();
  expect(screen.getByText(/Ni behöver inte säga vem barnet är/)).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
});

test('BUP asks nobody, but notes a call with the unit that rang, without a child', async () => {
  const sent: unknown[] = [];
  server.use(
    answer('get', '/bff/user', bupKonsult),
    log({ mayAsk: false, isAsked: true }),
    answer('get', '/api/consultations/{consultationId}', consultationView()),
    answer('post', '/api/consultations/calls', { ...done, id: consultationId }, async (request) =>
      sent.push(await request.json()),
    ),
  );
  const { user, container } = renderApp('/konsultation');
  await user.click(await screen.findByRole('button', { name: 'Anteckna ett samtal' }));
  expect(screen.queryByRole('button', { name: 'Fråga BUP' })).not.toBeInTheDocument();
  await user.selectOptions(await screen.findByLabelText('Vilken enhet ringde?'), 'Stenhammarskolans elevhälsa');
  expect(screen.queryByLabelText(/ett barn i ett ärende/)).not.toBeInTheDocument();
  await user.clear(screen.getByLabelText('Dag'));
  await user.type(screen.getByLabelText('Dag'), '2026-11-20');
  await user.type(screen.getByLabelText('Klockan'), '14:30');
  await user.type(screen.getByLabelText('Vad var frågan?'), 'Ett barn sover inte.');
  await user.type(screen.getByLabelText('Tema'), 'Sömn');
  await user.type(screen.getByLabelText('Rådet'), 'Korta dagar först.');
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Spara samtalet' }));
  await waitFor(() =>
    expect(sent).toEqual([
      {
        unitId: 'u-stenhammar',
        heldAt: '2026-11-20T13:30:00.000Z',
        question: 'Ett barn sover inte.',
        theme: 'Sömn',
        advice: 'Korta dagar först.',
        child: null,
      },
    ]),
  );
});

test('a question without identity warns that a story can point a child out, and a trace is refused at the text', async () => {
  server.use(
    log(),
    answer('get', '/api/cases', caseList({ cases: [caseRow()] })),
    refuse('post', '/api/consultations', 422, {
      code: 'eht.text-identifies',
      detail: 'Texten pekar ut barnet: Alva.',
      errors: { question: ['Texten pekar ut barnet: Alva.'] },
    }),
  );
  const { user, container } = renderApp('/konsultation');
  await user.click(await screen.findByRole('button', { name: 'Fråga BUP' }));
  await user.click(await screen.findByRole('button', { name: 'Skicka frågan' }));
  expect(
    within(await screen.findByRole('alert'))
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Välj om du vill fråga per telefon eller skriftligt.', 'Skriv frågan.']);
  expect(screen.getByText(/kan peka ut ett barn i en liten skola/)).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Skriftligt' }));
  await user.type(screen.getByLabelText('Vad vill du fråga?'), 'Alva sover inte.');
  await user.click(screen.getByRole('button', { name: 'Skicka frågan' }));
  expect(await screen.findByRole('link', { name: 'Texten pekar ut barnet: Alva.' })).toBeVisible();
  const field = screen.getByLabelText('Vad vill du fråga?');
  expect(field).toHaveValue('Alva sover inte.');
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription(/Texten pekar ut barnet: Alva/);
  expect(await axeViolations(container)).toEqual([]);
});

test('from a case the child is filled in, and by name it takes a basis', async () => {
  const sent: unknown[] = [];
  const recipient = (allowed: boolean) => ({
    recipients: [
      {
        branchId: 'b-bup',
        branchName: 'BUP Sörmland',
        units: ['BUP Katrineholm'],
        options: [
          { basis: 'consent' as const, allowed, proposed: allowed, needsReason: false, why: 'Familjen har sagt ja.' },
          {
            basis: 'harmAssessment' as const,
            allowed: true,
            proposed: false,
            needsReason: true,
            why: 'Ingen lider men.',
          },
        ],
      },
    ],
  });
  server.use(
    log(),
    answer('get', '/api/cases', caseList({ cases: [] })),
    answer('get', '/api/cases/{caseId}', caseView()),
    answer('get', '/api/cases/{caseId}/recipients', recipient(false)),
    answer('get', '/api/consultations/{consultationId}', consultationView()),
    answer('post', '/api/consultations', { ...done, id: consultationId }, async (request) =>
      sent.push(await request.json()),
    ),
  );
  const { user, container, router } = renderApp(`/konsultation?arende=${caseId}`);
  expect(await screen.findByRole('option', { name: 'Blå Lärka (S-2026-0007)', selected: true })).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Telefon' }));
  await user.type(screen.getByLabelText('Ditt telefonnummer'), '0157-12 34 56');
  await user.click(screen.getByRole('radio', { name: 'Ja, fråga med namn' }));
  expect(screen.queryByText(/liten skola/)).not.toBeInTheDocument();
  await user.click(await screen.findByRole('radio', { name: 'Menprövning' }));
  expect(screen.queryByRole('radio', { name: /^Samtycke/ })).not.toBeInTheDocument();
  await user.type(screen.getByLabelText('Vad vill du fråga?'), 'Hur hjälper vi Alva?');
  await user.click(screen.getByRole('button', { name: 'Skicka frågan' }));
  expect(await screen.findByRole('link', { name: 'Skriv varför uppgifterna får lämnas.' })).toBeVisible();
  await user.type(screen.getByLabelText('Skäl'), 'Familjen vill.');
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Skicka frågan' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/konsultation/${consultationId}`));
  expect(sent).toEqual([
    {
      way: 'phone',
      unitId: 'u-bup',
      question: 'Hur hjälper vi Alva?',
      callBack: '0157-12 34 56',
      child: {
        caseId,
        withIdentity: true,
        area: null,
        concerns: [],
        basis: 'harmAssessment',
        basisReason: 'Familjen vill.',
      },
    },
  ]);
});

test.each([
  ['whoever reviews the log', loggranskare, '/granskning'],
  [
    'whoever works where BUP is not consulted from',
    { ...twoAssignments, active: twoAssignments.assignments[1] ?? null },
    '/katalog',
  ],
])('%s has no consultations in the menu', async (_, persona, path) => {
  server.use(answer('get', '/bff/user', persona), answer('get', '/api/reviews', { reviews: [] }));
  renderApp(path);
  expect(await screen.findByRole('navigation', { name: 'Huvudmeny' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Konsultation' })).not.toBeInTheDocument();
});
