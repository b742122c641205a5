import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { remember, type Sent } from '@/testing/familyHandlers';
import { caseId, caseView } from '@/testing/fixtures';
import { answer, refuse } from '@/testing/handlers';
import { loggranskare } from '@/testing/personas';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const reading = {
  at: '2026-11-20T13:00:00Z',
  personName: 'Jonas Berg',
  unitName: 'Barn och unga, Flen',
  reason: 'Deltar i ärendet',
};

test('the reviewer reads a period that stands in the address', async () => {
  const asked: string[] = [];
  server.use(
    answer('get', '/bff/user', loggranskare),
    answer(
      'get',
      '/api/access-log',
      {
        entries: [
          { ...reading, caseNumber: 'S-1', areas: ['Kontakter'], stated: null },
          { ...reading, caseNumber: '', areas: [], reason: 'Försökte nödöppna', stated: 'Barnet är här' },
        ],
        next: null,
      },
      (request) => asked.push(new URL(request.url).search),
    ),
  );
  const { container } = renderApp('/logg?fran=2026-11-01&till=2026-11-22');
  expect(await screen.findByText('2 läsningar visas.')).toBeVisible();
  expect(screen.getAllByText('Jonas Berg')).toHaveLength(2);
  expect(screen.getByText('Försökte nödöppna. Angivet skäl: Barnet är här')).toBeVisible();
  expect(asked).toEqual(['?from=2026-11-01&to=2026-11-22']);
  expect(await axeViolations(container)).toEqual([]);
});

test('a period that is no period is taken as the last thirty days', async () => {
  const asked: string[] = [];
  server.use(
    answer('get', '/bff/user', loggranskare),
    answer('get', '/api/access-log', { entries: [], next: null }, (request) => asked.push(new URL(request.url).search)),
  );
  renderApp('/logg?fran=i-g%C3%A5r');
  expect(await screen.findByText('Inga läsningar i perioden')).toBeVisible();
  expect(asked[0]).toMatch(/^\?from=\d{4}-\d{2}-\d{2}&to=\d{4}-\d{2}-\d{2}$/);
});

test('those who take part see who has looked', async () => {
  server.use(
    answer('get', '/api/cases/{caseId}', caseView()),
    answer('get', '/api/cases/{caseId}/readers', { entries: [{ ...reading, what: 'Kontakter' }], next: null }),
  );
  const { container } = renderApp(`/arenden/${caseId}/insyn`);
  expect(await screen.findByText('Barn och unga, Flen')).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
});

test('the reviewer has the seals of the log reckoned anew, and is told the first that does not hold', async () => {
  const whole = {
    verifiedAt: '2026-11-22T10:00:00Z',
    fromSeal: 1,
    toSeal: 9,
    rows: 412,
    latestHash: 'a',
    firstFault: null,
  };
  server.use(
    answer('get', '/bff/user', loggranskare),
    answer('get', '/api/access-log', { entries: [], next: null }),
    answer('get', '/api/access-log/seals/verification', whole),
  );
  const { user, container } = renderApp('/logg');
  await user.click(await screen.findByText('Är loggen orörd?'));
  await user.click(screen.getByRole('button', { name: 'Kontrollera loggen' }));
  expect(await screen.findByText('412 rader kontrollerade 22 nov. 2026 11:00.')).toBeVisible();
  const broken = {
    ...whole,
    firstFault: { sealNo: 4, fault: 'altered' as const, text: 'En rad har ändrats efter förseglingen.' },
  };
  server.use(answer('get', '/api/access-log/seals/verification', broken));
  await user.click(screen.getByRole('button', { name: 'Kontrollera loggen' }));
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('En rad har ändrats efter förseglingen.');
  expect(alert).toHaveTextContent('Det första felet finns i sigill 4.');
  expect(await axeViolations(container)).toEqual([]);
});

const extract = {
  caseNumber: 'S-2026-0007',
  madeAt: '2026-11-22T10:00:00Z',
  entries: [
    {
      at: '2026-11-20T13:00:00Z',
      branchKind: 'Elevhälsa',
      unitName: 'Stenhammarskolans elevhälsa',
      personName: 'Karin Ekström',
      roleName: 'Skolkurator',
      areas: ['Kontakter'],
    },
    {
      at: '2026-11-19T13:00:00Z',
      branchKind: 'Socialtjänst',
      unitName: null,
      personName: null,
      roleName: null,
      areas: [],
    },
  ],
  placesWithheld: true,
  more: true,
};

test('who has looked is handed to a guardian: for whom, what will be handed over, and paper that is logged', async () => {
  const sent: Sent = {};
  const printed: Sent = {};
  const print = vi.spyOn(window, 'print').mockReturnValue();
  server.use(
    answer('get', '/api/cases/{caseId}', caseView()),
    answer('get', '/api/cases/{caseId}/readers', { entries: [], next: null }),
    answer('post', '/api/cases/{caseId}/readers/extract', extract, remember(sent)),
    http.post('*/api/cases/:caseId/readers/extract/print', async ({ request }) => {
      await remember(printed)(request);
      return HttpResponse.html('<!doctype html><title>Vem har sett</title>');
    }),
  );
  const { user, container } = renderApp(`/arenden/${caseId}/insyn`);
  await user.click(await screen.findByRole('link', { name: 'Lämna ut till familjen' }));
  await user.click(await screen.findByRole('button', { name: 'Ta fram utdraget' }));
  expect(await screen.findByRole('link', { name: 'Välj vem som ska få utdraget' })).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
  await user.selectOptions(screen.getByLabelText('Vem ska få utdraget?'), 'Mona Lindgård');
  await user.type(screen.getByLabelText(/^Bedömning/), ' Barnet vill det själv. ');
  await user.click(screen.getByRole('button', { name: 'Ta fram utdraget' }));
  const heading = await screen.findByRole('heading', { name: 'Vem har läst uppgifter i ärende S-2026-0007?' });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(sent.body).toEqual({ personId: 'guardian-1', assessment: 'Barnet vill det själv.' });
  expect(screen.getByText('Karin Ekström, Skolkurator')).toBeVisible();
  expect(screen.getByText('Uppgifter i ärendet').closest('tr')).toHaveTextContent('Socialtjänst');
  expect(screen.getByText(/^Enheter och namn är inte med/)).toBeVisible();
  expect(screen.getByText(/^Det finns äldre läsningar/)).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Skriv ut' }));
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  expect(printed.body).toEqual(sent.body);
});

test('an assessment that is missing is asked for at its field, and nothing is printed that was not logged', async () => {
  const print = vi.spyOn(window, 'print').mockReturnValue();
  print.mockClear();
  server.use(
    answer('get', '/api/cases/{caseId}', caseView()),
    refuse('post', '/api/cases/{caseId}/readers/extract', 422, {
      code: 'readers.assessment-missing',
      errors: { assessment: ['Barnet är mellan 13 och 16 år.'] },
    }),
  );
  const { user } = renderApp(`/arenden/${caseId}/insyn/lamna-ut`);
  await user.selectOptions(await screen.findByLabelText('Vem ska få utdraget?'), 'Mona Lindgård');
  await user.click(screen.getByRole('button', { name: 'Ta fram utdraget' }));
  expect(await screen.findByRole('link', { name: 'Barnet är mellan 13 och 16 år.' })).toBeVisible();
  expect(screen.getByLabelText(/^Bedömning/)).toHaveAccessibleDescription(/Barnet är mellan 13 och 16 år/);
  server.use(
    answer('post', '/api/cases/{caseId}/readers/extract', extract),
    refuse('post', '/api/cases/{caseId}/readers/extract/print', 404, { code: 'not-found', title: 'Finns inte' }),
  );
  await user.click(screen.getByRole('button', { name: 'Ta fram utdraget' }));
  await user.click(await screen.findByRole('button', { name: 'Skriv ut' }));
  expect(await screen.findByText('Finns inte')).toBeVisible();
  expect(print).not.toHaveBeenCalled();
});

test('whoever reads in an emergency hands nothing out', async () => {
  server.use(
    answer('get', '/api/cases/{caseId}', caseView({ emergency: { grantId: 'g', until: '2099-01-01T00:00:00Z' } })),
    answer('get', '/api/cases/{caseId}/readers', { entries: [], next: null }),
  );
  renderApp(`/arenden/${caseId}/insyn`);
  expect(await screen.findByText('Ingen läsning är registrerad ännu.')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Lämna ut till familjen' })).not.toBeInTheDocument();
});
