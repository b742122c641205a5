import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { keys } from '@/api/keys';
import type { Schemas } from '@/api/types';
import { axeViolations } from '@/testing/axe';
import { broughtUp, said } from '@/testing/caseMeetingFixtures';
import { wheelDefinition, wheelDefinitions } from '@/testing/familyFixtures';
import { caseId, caseView } from '@/testing/fixtures';
import { answer, refuse } from '@/testing/handlers';
import { bea, meetingPath } from '@/testing/meetingFixtures';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const here = `/arenden/${caseId}/moten`;
const path = '/api/cases/{caseId}/meetings';

function show(...items: Partial<Schemas['BroughtUp']>[]) {
  server.use(
    answer('get', '/api/cases/{caseId}', caseView()),
    answer('get', path, { items: items.map((changes) => broughtUp(changes)) }),
  );
}

test('the tab tells what the meeting came to: question, decision, who does what, effect, the family and each branch', async () => {
  const { asked } = broughtUp();
  show({ asked: asked && { ...asked, sectors: ['achieving'] } });
  server.use(
    answer('get', '/api/wheel-definitions', wheelDefinitions),
    http.get('*/api/wheel-definitions/:id/:version', () => HttpResponse.json(wheelDefinition('sv'))),
  );
  const { container } = renderApp(here);
  const item = within(await screen.findByRole('article', { name: 'Förstärkt EHT 26 nov. 2026 (v. 48)' }));
  expect(item.getByText('Alva Lindgård kommer inte till skolan.')).toBeVisible();
  expect(item.getByText('Avidentifierat')).toBeVisible();
  expect(item.getByText('Ett barn kommer inte till skolan.')).toBeVisible();
  expect(item.getByText('Skolans egen åtgärd')).toBeVisible();
  expect(await item.findByText('Utvecklas')).toBeVisible();
  expect(item.getByText('Vi provar en lugn start.')).toBeVisible();
  expect(item.getByText(/Ansvarar: Karin Ekström, Stenhammarskolans elevhälsa/)).toBeVisible();
  expect(item.getByText('Genomförd')).toBeVisible();
  expect(item.getByText('I vårdnadshavarens ögon')).toBeVisible();
  expect(item.getByText('Barnet om beslutet')).toBeVisible();
  expect(item.getByRole('link', { name: 'Till mötet' })).toHaveAttribute('href', meetingPath);
  expect(screen.getByRole('link', { name: 'Möten', current: 'page' })).toHaveAttribute('href', here);
  expect(await axeViolations(container)).toEqual([]);
});

test('each branch has its notes by itself, with whose they are and on what ground they are read', async () => {
  show({});
  renderApp(here);
  const heard = (await screen.findByRole('heading', { level: 5, name: bea.branchName })).parentElement as HTMLElement;
  expect(heard).toHaveTextContent('Prova mindre grupp.');
  expect(heard).toHaveTextContent('Hör till Stenhammarskolans elevhälsa, och läses inte av andra i ärendet.');
  expect(heard).not.toHaveTextContent('Ring hem på fredag.');
  expect(screen.getByText('Ring hem på fredag.').closest('li')).toHaveTextContent('Bara för oss');
});

test('whoever may know only of some of it gets a whole page of that, and no way to a meeting that is not theirs', async () => {
  const why = {
    text: 'BUP Sörmland ser detta eftersom samtycke gäller.',
    basis: 'consent' as const,
    until: '2027-05-31',
  };
  show({
    asked: null,
    meeting: { kindName: 'EHT', startsAt: '2026-11-26T07:30:00Z', way: null },
    views: [],
    notes: [],
    actions: [],
    decisions: [said({ why })],
  });
  renderApp(here);
  const item = within(await screen.findByRole('article', { name: 'EHT 26 nov. 2026 (v. 48)' }));
  expect(item.getByText(/ser detta eftersom samtycke gäller/)).toBeVisible();
  expect(item.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent)).toEqual(['Beslut']);
  expect(item.queryByRole('link')).not.toBeInTheDocument();
});

test('what has been taken back is said to be, and stands on no meeting', async () => {
  const { asked } = broughtUp();
  show({ meeting: null, asked: asked && { ...asked, withdrawn: true } });
  renderApp(here);
  const item = within(await screen.findByRole('article', { name: 'Ännu inte på något möte' }));
  expect(item.getByText('Tillbakatagen')).toBeVisible();
});

test('without anything the tab says so, and does not say that there is nothing', async () => {
  show();
  renderApp(here);
  expect(await screen.findByRole('heading', { name: 'Inget från möten' })).toBeVisible();
  expect(screen.getByText(/När barnet tas upp i ett möte, och ni får veta det/)).toBeVisible();
});

test('a failure is told beside the rest of the case, and tried again', async () => {
  server.use(answer('get', '/api/cases/{caseId}', caseView()), refuse('get', path, 400, { code: 'invalid' }));
  const { user } = renderApp(here);
  expect(await screen.findByRole('alert')).toHaveTextContent('Resten av ärendet fungerar.');
  show({});
  await user.click(screen.getByRole('button', { name: 'Försök igen' }));
  expect(await screen.findByText('Vi provar en lugn start.')).toBeVisible();
});

test('a meeting that goes on reaches the open page', async () => {
  show({});
  const { queryClient } = renderApp(here);
  expect(await screen.findByText('Vi provar en lugn start.')).toBeVisible();
  show({ decisions: [said({ text: 'Vi väntar en vecka.' })] });
  await queryClient.invalidateQueries({ queryKey: keys.case(caseId) });
  expect(await screen.findByText('Vi väntar en vecka.')).toBeVisible();
});
