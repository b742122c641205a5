import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { fullCase } from '@/testing/familyFixtures';
import { familyHandlers, remember, type Sent } from '@/testing/familyHandlers';
import { caseId } from '@/testing/fixtures';
import { answer, done } from '@/testing/handlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const page = `/arenden/${caseId}`;
const may = (name: string) => ({ name, allowed: true, reason: null });

test('a sibling is added with a level of protection that somebody has chosen', async () => {
  const sent: Sent = {};
  server.use(
    ...familyHandlers(fullCase({ actions: [may('addRelated')] })),
    answer('post', '/api/cases/{caseId}/related', done, remember(sent)),
  );
  const { user, container } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Lägg till en närstående' }));
  await user.click(await screen.findByRole('button', { name: 'Spara' }));
  expect((await screen.findAllByRole('link', { name: /^(Välj relation|Skriv ett|Välj skydd)/ })).length).toBe(3);
  await user.selectOptions(screen.getByLabelText('Relation till barnet'), 'Syskon');
  await user.type(screen.getByLabelText('Namn'), 'Elis Lindgård');
  await user.selectOptions(screen.getByLabelText('Skyddade personuppgifter'), 'Skyddad folkbokföring');
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  await waitFor(() =>
    expect(sent.body).toEqual({
      kind: 'sibling',
      name: 'Elis Lindgård',
      birthDate: null,
      phone: null,
      note: null,
      protection: 'protectedRegistration',
    }),
  );
});

test('what is known of somebody’s protection is changed with where it comes from', async () => {
  const sent: Sent = {};
  server.use(
    ...familyHandlers(fullCase({ actions: [may('addRelated')] })),
    answer('post', '/api/cases/{caseId}/persons/{personId}/protection', done, remember(sent)),
  );
  const { user, container } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Ändra skydd för Mona Lindgård' }));
  await user.click(await screen.findByRole('radio', { name: 'Sekretessmarkering' }));
  await user.click(screen.getByRole('button', { name: 'Spara skyddet' }));
  expect(await screen.findByRole('link', { name: 'Skriv var uppgiften kommer från' })).toBeVisible();
  await user.type(screen.getByLabelText('Var kommer uppgiften från?'), 'Mona har visat beslutet.');
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Spara skyddet' }));
  await waitFor(() =>
    expect(sent).toEqual({ version: '"7"', body: { level: 'secrecyMarking', source: 'Mona har visat beslutet.' } }),
  );
});

test('socialtjänsten says what its part belongs to, and sees for how long that is kept', async () => {
  const sent: Sent = {};
  server.use(
    ...familyHandlers(fullCase({ actions: [may('classifyPart')] })),
    answer('get', '/api/cases/{caseId}/retention', {
      class: 'socialServices',
      choices: [
        { class: 'socialServices', name: 'Socialtjänstens personakt', because: 'Gallras fem år efter.' },
        { class: 'childProtection', name: 'Utredning till skydd för barn', because: 'Inte före 30 år.' },
      ],
    }),
    answer('post', '/api/cases/{caseId}/retention', done, remember(sent)),
  );
  const { user, container } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Ange hur länge era uppgifter bevaras' }));
  expect(await screen.findByRole('radio', { name: /^Socialtjänstens personakt/ })).toBeChecked();
  expect(screen.getByText('Inte före 30 år.')).toBeVisible();
  await user.click(screen.getByRole('radio', { name: /^Utredning till skydd för barn/ }));
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  await waitFor(() => expect(sent).toEqual({ version: '"7"', body: { class: 'childProtection' } }));
});

test('a case is taken out with a reason, and says afterwards that it is kept elsewhere', async () => {
  const sent: Sent = {};
  server.use(
    ...familyHandlers(fullCase({ actions: [may('takeOut')] })),
    answer('post', '/api/cases/{caseId}/take-out', done, remember(sent)),
  );
  const { user } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Ta ut ärendet ur Samverkan' }));
  await user.type(await screen.findByLabelText('Varför tas ärendet ut?'), 'Hotbild.');
  server.use(
    ...familyHandlers(fullCase({ takenOut: { at: '2026-11-22T09:00:00Z', reason: 'Hotbild.' }, actions: [] })),
  );
  await user.click(screen.getByRole('button', { name: 'Ta ut ärendet' }));
  await waitFor(() => expect(sent).toEqual({ version: '"7"', body: { reason: 'Hotbild.' } }));
  expect(await screen.findByText(/^Ärendet förs utanför Samverkan sedan 22 nov. 2026 10:00/)).toBeVisible();
  expect(screen.queryByText('Rätta eller dela')).not.toBeInTheDocument();
});
