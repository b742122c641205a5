import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { recipientList, requestId, supportRequestView } from '@/testing/familyFixtures';
import { familyHandlers, remember, type Sent } from '@/testing/familyHandlers';
import { answer, done } from '@/testing/handlers';
import { socialsekreterare } from '@/testing/personas';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const page = `/stodforfragningar/${requestId}`;
const may = (name: string) => ({ name, allowed: true, reason: null });

test('the receiver sees what is asked, how far it has come, and what can be done and why not', async () => {
  server.use(
    answer('get', '/bff/user', socialsekreterare),
    answer('get', '/api/support-requests/{requestId}', supportRequestView()),
  );
  const { container } = renderApp(page);
  expect(await screen.findByText('Vilket stöd kan familjen få på morgnarna?')).toBeVisible();
  expect(screen.getByText('Magen gör ont på måndagar.')).toBeVisible();
  expect(screen.getByText('Skickad').closest('li')).toHaveTextContent('Klart 16 nov. 2026');
  expect(screen.getByText('Mottagen').closest('li')).toHaveAttribute('aria-current', 'step');
  const answerButton = screen.getByRole('button', { name: 'Svara' });
  expect(answerButton).toHaveAttribute('aria-disabled', 'true');
  expect(answerButton).toHaveAccessibleDescription(/Någon behöver först ta emot frågan/);
  expect(await axeViolations(container)).toEqual([]);
  await waitFor(() => expect(document.title).toBe('Blå Lärka – Stödförfrågan – Samverkan'));
});

test('a named person takes the request', async () => {
  const sent: Sent = {};
  server.use(
    answer('get', '/bff/user', socialsekreterare),
    answer('get', '/api/support-requests/{requestId}', supportRequestView()),
    answer('post', '/api/support-requests/{requestId}/receive', done, remember(sent)),
  );
  const { user } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Ta emot' }));
  expect(screen.getByRole('heading', { name: 'Ta emot' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Ta emot frågan' }));
  await waitFor(() => expect(sent).toEqual({ version: '"1"', body: { staff: null } }));
});

test('the answer has its kind, and a planned start only where something is offered', async () => {
  const sent: Sent = {};
  server.use(
    ...familyHandlers(),
    answer('get', '/bff/user', socialsekreterare),
    answer('get', '/api/support-requests/{requestId}', supportRequestView({ actions: [may('answer')] })),
    answer('post', '/api/support-requests/{requestId}/answer', done, remember(sent)),
  );
  const { user, container } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Svara' }));
  await user.click(await screen.findByRole('button', { name: 'Spara svaret' }));
  expect(await screen.findByRole('link', { name: 'Välj vad svaret är.' })).toBeVisible();
  expect(screen.queryByLabelText(/Planerad start/)).not.toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: /^Erbjuder insats/ }));
  await user.type(screen.getByLabelText('Skriv svaret'), 'Vi erbjuder familjebehandling.');
  await user.type(screen.getByLabelText(/Planerad start/), '2026-12-07');
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Spara svaret' }));
  await waitFor(() =>
    expect(sent.body).toEqual({
      kind: 'offersIntervention',
      text: 'Vi erbjuder familjebehandling.',
      plannedStart: '2026-12-07',
      concerns: [],
    }),
  );
});

test('the school is told only that it is answered, unless there is a basis for more', async () => {
  const sent: Sent = {};
  const toSchool = (allowed: boolean) => ({
    recipients: [
      // A school elsewhere whose unit goes by the same name.
      {
        branchId: 'b-eh-trosa',
        branchName: 'Elevhälsan Trosa',
        units: ['Stenhammarskolans elevhälsa'],
        options: (recipientList.recipients[0]?.options ?? []).map((option) => ({ ...option, allowed: true })),
      },
      {
        branchId: 'b-eh-flen',
        branchName: 'Elevhälsan Flen',
        units: ['Stenhammarskolans elevhälsa'],
        options: (recipientList.recipients[0]?.options ?? []).map((option) => ({
          ...option,
          allowed,
          why: allowed ? option.why : 'Ingen har sagt ja.',
        })),
      },
    ],
  });
  server.use(
    answer('get', '/api/cases/{caseId}/recipients', toSchool(false)),
    ...familyHandlers(),
    answer('get', '/bff/user', socialsekreterare),
    answer('get', '/api/support-requests/{requestId}', supportRequestView({ actions: [may('feedback')] })),
    answer('post', '/api/support-requests/{requestId}/feedback', done, remember(sent)),
  );
  const { user } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Återkoppla till skolan' }));
  await user.click(await screen.findByRole('radio', { name: /^Det som får berättas/ }));
  expect(await screen.findByText(/Det finns ingen grund för att berätta mer/)).toHaveTextContent('Ingen har sagt ja.');
  await user.click(screen.getByRole('radio', { name: /^Bara att frågan/ }));
  await user.click(screen.getByRole('button', { name: 'Återkoppla' }));
  await waitFor(() =>
    expect(sent.body).toEqual({
      kind: 'answeredToGuardians',
      text: null,
      basis: null,
      basisReason: null,
      concerns: null,
    }),
  );
});

test('an answer that is also about a guardian says whom', async () => {
  const sent: Sent = {};
  server.use(
    ...familyHandlers(),
    answer('get', '/bff/user', socialsekreterare),
    answer('get', '/api/support-requests/{requestId}', supportRequestView({ actions: [may('answer')] })),
    answer('post', '/api/support-requests/{requestId}/answer', done, remember(sent)),
  );
  const { user } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Svara' }));
  await user.click(await screen.findByRole('radio', { name: /^Ger råd/ }));
  await user.type(screen.getByLabelText('Skriv svaret'), 'Mamman erbjuds samtal.');
  await user.click(await screen.findByRole('checkbox', { name: 'Mona Lindgård' }));
  await user.click(screen.getByRole('button', { name: 'Spara svaret' }));
  await waitFor(() => expect(sent.body).toMatchObject({ kind: 'advises', concerns: ['guardian-1'] }));
});

test('what is told of a guardian needs a basis that holds for that guardian', async () => {
  const sent: Sent = {};
  const school = (allowed: boolean) => ({
    recipients: [
      {
        branchId: 'b-eh-flen',
        branchName: 'Elevhälsan Flen',
        units: ['Stenhammarskolans elevhälsa'],
        options: (recipientList.recipients[0]?.options ?? []).map((option) => ({ ...option, allowed })),
      },
    ],
  });
  server.use(
    http.get('*/api/cases/:caseId/recipients', ({ request }) =>
      HttpResponse.json(school(!new URL(request.url).searchParams.getAll('concerns').includes('guardian-1'))),
    ),
    ...familyHandlers(),
    answer('get', '/bff/user', socialsekreterare),
    answer('get', '/api/support-requests/{requestId}', supportRequestView({ actions: [may('feedback')] })),
    answer('post', '/api/support-requests/{requestId}/feedback', done, remember(sent)),
  );
  const { user, container } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Återkoppla till skolan' }));
  await user.click(await screen.findByRole('radio', { name: /^Det som får berättas/ }));
  await user.click(await screen.findByRole('radio', { name: /^Samtycke/ }));
  await user.type(screen.getByLabelText('Återkoppling till skolan'), 'Familjen har fått tid.');
  await user.click(screen.getByRole('checkbox', { name: 'Mona Lindgård' }));
  expect(await screen.findByText(/Det finns ingen grund för att berätta mer/)).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('checkbox', { name: 'Mona Lindgård' }));
  await user.click(await screen.findByRole('radio', { name: /^Samtycke/ }));
  await user.click(screen.getByRole('button', { name: 'Återkoppla' }));
  await waitFor(() =>
    expect(sent.body).toMatchObject({ kind: 'withContent', text: 'Familjen har fått tid.', concerns: [] }),
  );
});

test('the sender sees what has been told and no more', async () => {
  server.use(
    answer(
      'get',
      '/api/support-requests/{requestId}',
      supportRequestView({
        status: 'feedbackGiven',
        statusText: 'Återkopplad',
        feedback: { kind: 'answeredToGuardians', text: null, at: '2026-11-20T09:00:00Z' },
        actions: [],
      }),
    ),
  );
  renderApp(page);
  expect(await screen.findByText('Frågan är mottagen och besvarad till vårdnadshavarna.')).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Svar' })).not.toBeInTheDocument();
  expect(screen.getByText('Just nu finns inget för dig att göra.')).toBeVisible();
});

test('a step that somebody else took first keeps what was typed and goes on from what now holds', async () => {
  const versions: (string | null)[] = [];
  let version = '1';
  server.use(
    http.get('*/api/support-requests/:requestId', () =>
      HttpResponse.json(supportRequestView({ version, actions: [may('askSupplement')] })),
    ),
    http.post('*/api/support-requests/:requestId/ask-supplement', ({ request }) => {
      versions.push(request.headers.get('If-Match'));
      if (versions.length > 1) return HttpResponse.json(done);
      version = '2';
      return HttpResponse.json({ code: 'precondition.stale', title: 'Ändrat', changes: [] }, { status: 412 });
    }),
  );
  const { user } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Be om komplettering' }));
  await user.type(await screen.findByLabelText('Vad behöver ni veta?'), 'Har ni pratat med BUP?');
  await user.click(screen.getByRole('button', { name: 'Skicka till skolan' }));
  const conflict = await screen.findByRole('alert');
  expect(screen.getByLabelText('Vad behöver ni veta?')).toHaveValue('Har ni pratat med BUP?');
  await waitFor(async () => {
    await user.click(within(conflict).getByRole('button', { name: 'Spara på den nya versionen' }));
    expect(versions.at(-1)).toBe('"2"');
  });
});
