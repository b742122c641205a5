import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { caseId, caseView } from '@/testing/fixtures';
import { answer } from '@/testing/handlers';
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
      { entries: [{ ...reading, caseNumber: 'S-1', areas: ['Kontakter'] }], next: null },
      (request) => asked.push(new URL(request.url).search),
    ),
  );
  const { container } = renderApp('/logg?fran=2026-11-01&till=2026-11-22');
  expect(await screen.findByText('1 läsning visas.')).toBeVisible();
  expect(screen.getByText('Jonas Berg')).toBeVisible();
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
