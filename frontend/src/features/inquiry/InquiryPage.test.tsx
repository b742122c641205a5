import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { fullCase } from '@/testing/familyFixtures';
import { familyHandlers, remember, type Sent } from '@/testing/familyHandlers';
import { answer, refuse } from '@/testing/handlers';
import { utredare } from '@/testing/personas';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

async function fillIn(user: ReturnType<typeof renderApp>['user']) {
  await user.type(await screen.findByLabelText('Ärendets nummer'), 'S-2026-0007');
  await user.selectOptions(screen.getByLabelText('Enhet'), 'Barn och unga, Flen');
  await user.clear(screen.getByLabelText('Dag'));
  await user.type(screen.getByLabelText('Dag'), '2026-03-03');
  await user.clear(screen.getByLabelText('Klockslag'));
  await user.type(screen.getByLabelText('Klockslag'), '14:30');
  await user.selectOptions(screen.getByLabelText('Varför behövs det?'), 'Utredning enligt lex Sarah');
  await user.type(screen.getByLabelText('Utredningens diarienummer'), 'SN 2026/114');
  await user.click(screen.getByRole('button', { name: 'Visa ärendet' }));
}

test('a case is shown as a unit of the own verksamhet could see it at a Swedish clock time', async () => {
  const sent: Sent = {};
  server.use(
    ...familyHandlers(),
    answer('get', '/bff/user', utredare),
    answer(
      'post',
      '/api/inquiries',
      {
        unitName: 'Barn och unga, Flen',
        at: '2026-03-03T13:30:00Z',
        reference: 'SN 2026/114',
        case: fullCase({ actions: [], ownItems: [] }),
        entries: [
          {
            id: '00000000-0000-4000-8000-000000000004',
            at: '2026-03-02T09:00:00Z',
            kind: 'caseOpened',
            text: 'Karin Ekström öppnade ärendet',
            unitName: 'Stenhammarskolans elevhälsa',
            personName: 'Karin Ekström',
          },
        ],
      },
      remember(sent),
    ),
  );
  const { user, container } = renderApp('/utredning');
  await fillIn(user);
  const heading = await screen.findByRole('heading', {
    name: 'Så såg Barn och unga, Flen ärendet 3 mars 2026 14:30',
  });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(sent.body).toEqual({
    caseNumber: 'S-2026-0007',
    unitId: 'u-ifo-flen',
    at: '2026-03-03T13:30:00.000Z',
    kind: 'lexSarah',
    reference: 'SN 2026/114',
  });
  expect(screen.getByText('Alva Lindgård')).toBeVisible();
  const entries = screen.getByRole('table', { name: 'Vad enheten kunde se hade hänt' });
  expect(within(entries).getByText('Karin Ekström öppnade ärendet')).toBeVisible();
  expect(await screen.findByRole('table', { name: /hjulet/i })).toBeVisible();
  expect(screen.queryByText('Rätta eller dela')).not.toBeInTheDocument();
  expect(await axeViolations(container)).toEqual([]);
});

test('a case in which the unit took no part then is answered like one that does not exist', async () => {
  server.use(
    answer('get', '/bff/user', utredare),
    refuse('post', '/api/inquiries', 404, { code: 'not-found', title: 'Finns inte' }),
  );
  const { user, container } = renderApp('/utredning');
  await user.click(await screen.findByRole('button', { name: 'Visa ärendet' }));
  expect(await screen.findByRole('link', { name: 'Skriv utredningens diarienummer' })).toBeVisible();
  await fillIn(user);
  expect(
    await screen.findByRole('link', { name: 'Enheten deltog inte i något sådant ärende vid den tidpunkten.' }),
  ).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
});
