import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { fullCase, sectorNote, wheelView } from '@/testing/familyFixtures';
import { familyHandlers, remember, type Sent } from '@/testing/familyHandlers';
import { caseId } from '@/testing/fixtures';
import { answer, done, refuse } from '@/testing/handlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const page = `/arenden/${caseId}/hjulet`;
const editSafe = { name: 'Ändra det som står om Trygg (Alva)' };

test('the accounts of a sector stand side by side, strengths first, and the buttons say who has spoken', async () => {
  server.use(...familyHandlers());
  const { container } = renderApp(page);
  const panel = await screen.findByRole('region', { name: 'Trygg' });
  expect(within(panel).getByText('Hos mormor är det lugnt.')).toBeVisible();
  expect(within(panel).getByText('Vi har bra rutiner på kvällarna.')).toBeVisible();
  const [strengths, challenges] = within(panel).getAllByText(/^Vad (fungerar|är utmanande)\?$/);
  expect(strengths).toHaveTextContent('Vad fungerar?');
  expect(challenges).toHaveTextContent('Vad är utmanande?');
  expect(screen.getByRole('button', { name: 'Trygg Har berättat: barnet och vårdnadshavare' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(screen.getByRole('button', { name: 'Aktiv Inget står här' })).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
  await waitFor(() => expect(document.title).toBe('Blå Lärka – Hjulet – Samverkan'));
});

test('an empty sector is neutral, and nothing on the page is a score', async () => {
  server.use(...familyHandlers());
  const { user, container } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: /^Aktiv/ }));
  const panel = await screen.findByRole('region', { name: 'Aktiv' });
  expect(within(panel).getAllByText('Inget står här. Tomma delar är helt i sin ordning.')).toHaveLength(3);
  expect(container.querySelector('input[type=range], meter, progress')).toBeNull();
});

test('the table says the same as the picture and its panel', async () => {
  server.use(...familyHandlers());
  renderApp(page);
  const table = await screen.findByRole('table', { name: /Hela hjulet/ });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((cell) => cell.textContent),
  ).toEqual(['Del av hjulet', 'Barnet', 'Vårdnadshavare', 'Profession']);
  expect(within(table).getByRole('row', { name: /Delaktig/ })).toHaveTextContent('Har två nära vänner.');
});

test('the wheel speaks another language, and says when nobody has vouched for the translation', async () => {
  server.use(...familyHandlers());
  const { user } = renderApp(page);
  expect(screen.queryByText('Ej granskad översättning')).not.toBeInTheDocument();
  await user.selectOptions(await screen.findByLabelText('Språk i hjulet'), 'ar');
  expect(await screen.findByText('Ej granskad översättning')).toBeVisible();
  const label = screen.getByRole('button', { name: /^آمن/ }).querySelector('[lang]');
  expect(label).toHaveAttribute('lang', 'ar');
  expect(label).toHaveAttribute('dir', 'rtl');
});

test('a sector is saved with its recipients on the version that was seen', async () => {
  const sent: Sent = {};
  server.use(...familyHandlers(), answer('post', '/api/wheels/{wheelId}/sectors/{sector}', done, remember(sent)));
  const { user } = renderApp(page);
  await user.click(await screen.findByRole('button', editSafe));
  const strengths = await screen.findByLabelText(/^Vad fungerar\?/);
  expect(screen.getByRole('heading', { name: 'Trygg: Alva' })).toHaveFocus();
  await user.clear(strengths);
  await user.type(strengths, ' Mormor och katten. ');
  await user.click(screen.getByRole('radio', { name: /^Samtycke/ }));
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  await waitFor(() =>
    expect(sent).toEqual({
      version: '"3"',
      body: {
        strengths: 'Mormor och katten.',
        challenges: 'Det är stökigt på rasterna.',
        recipients: [{ branchId: 'b-ifo-flen', basis: 'consent', reason: null }],
        concerns: [],
      },
    }),
  );
  expect(await screen.findByRole('button', editSafe)).toBeVisible();
});

test('whoever sees a sector goes on seeing it when it is written anew', async () => {
  const sent: Sent = {};
  const share = {
    disclosureId: 'd1',
    branchId: 'b-ifo-flen',
    branchName: 'Socialtjänsten Flen',
    basis: 'consent' as const,
    basisName: 'Samtycke',
    holds: true,
    why: 'Gäller.',
    at: '2026-11-10T10:00:00Z',
  };
  const wheel = wheelView({ sectors: [sectorNote('safe', 'Hos mormor.', null, { sharedWith: [share] })] });
  server.use(
    ...familyHandlers(fullCase({ wheels: [wheel] })),
    answer('post', '/api/wheels/{wheelId}/sectors/{sector}', done, remember(sent)),
  );
  const { user } = renderApp(page);
  await user.click(await screen.findByRole('button', editSafe));
  await user.type(await screen.findByLabelText(/^Vad fungerar\?/), ' Och katten.');
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  await waitFor(() =>
    expect(sent.body).toMatchObject({ recipients: [{ branchId: 'b-ifo-flen', basis: 'consent', reason: null }] }),
  );
});

test('a conflict shows both texts, and what is chosen is saved on the version that now holds', async () => {
  const versions: (string | null)[] = [];
  const theirs = wheelView({ version: '4', sectors: [sectorNote('safe', 'Hos farmor.', 'Rasterna.')] });
  server.use(
    ...familyHandlers(),
    answer('get', '/api/wheels/{wheelId}', theirs),
    http.post('*/api/wheels/:wheelId/sectors/:sector', ({ request }) => {
      versions.push(request.headers.get('If-Match'));
      return versions.length === 1
        ? HttpResponse.json({ code: 'precondition.stale', title: 'Ändrat', changes: [] }, { status: 412 })
        : HttpResponse.json(done);
    }),
  );
  const { user } = renderApp(page);
  await user.click(await screen.findByRole('button', editSafe));
  const strengths = await screen.findByLabelText(/^Vad fungerar\?/);
  await user.clear(strengths);
  await user.type(strengths, 'Min text');
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  const conflict = await screen.findByRole('alert');
  expect(within(conflict).getByText('Min text')).toBeVisible();
  expect(within(conflict).getByText('Hos farmor.')).toBeVisible();
  expect(strengths).toHaveValue('Min text');
  const takeTheirs = within(conflict).getByRole('button', { name: 'Ta deras text: Vad fungerar?' });
  await user.click(takeTheirs);
  expect(strengths).toHaveValue('Hos farmor.');
  await user.click(within(conflict).getByRole('button', { name: 'Spara på den nya versionen' }));
  await waitFor(() => expect(versions).toEqual(['"3"', '"4"']));
});

test('what the host finds wrong is said at its field, and nothing typed is lost', async () => {
  server.use(
    ...familyHandlers(),
    refuse('post', '/api/wheels/{wheelId}/sectors/{sector}', 400, {
      code: 'request.invalid',
      errors: { challenges: ['Får vara högst 4000 tecken.'] },
    }),
  );
  const { user } = renderApp(page);
  await user.click(await screen.findByRole('button', editSafe));
  await user.type(await screen.findByLabelText(/^Vad är utmanande\?/), ' Mycket text');
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  const field = screen.getByLabelText(/^Vad är utmanande\?/);
  await waitFor(() => expect(field).toHaveAccessibleDescription(/Får vara högst 4000 tecken/));
  expect(field).toHaveValue('Det är stökigt på rasterna. Mycket text');
});

test('a wheel begins with who tells, and for a guardian which one', async () => {
  const sent: Sent = {};
  server.use(...familyHandlers(), answer('post', '/api/cases/{caseId}/wheels', done, remember(sent)));
  const { user } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Börja ett samtal om hjulet' }));
  await user.click(screen.getByRole('button', { name: 'Börja' }));
  expect(await screen.findByRole('link', { name: 'Välj vem som berättar.' })).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'En vårdnadshavare berättar' }));
  await user.click(screen.getByRole('button', { name: 'Börja' }));
  expect(await screen.findByRole('link', { name: /vilken vårdnadshavare/ })).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Mona Lindgård' }));
  await user.click(screen.getByRole('button', { name: 'Börja' }));
  await waitFor(() =>
    expect(sent).toEqual({
      version: '"7"',
      body: {
        definitionId: 'barnets-basta-hjulet',
        definitionVersion: 1,
        perspective: 'guardian',
        respondentId: 'guardian-1',
      },
    }),
  );
});

test('ending a conversation says what it means first', async () => {
  const sent: Sent = {};
  server.use(...familyHandlers(), answer('post', '/api/wheels/{wheelId}/complete', done, remember(sent)));
  const { user } = renderApp(page);
  const first = await screen.findByRole('button', { name: 'Avsluta samtalet: Alva' });
  if (first) await user.click(first);
  const dialog = await screen.findByRole('dialog', { name: 'Avsluta samtalet?' });
  await user.click(within(dialog).getByRole('button', { name: 'Avsluta samtalet' }));
  await waitFor(() => expect(sent.version).toBe('"3"'));
});
