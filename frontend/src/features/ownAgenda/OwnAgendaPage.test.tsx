import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { consultationId, consultationRow } from '@/testing/consultationFixtures';
import { answer } from '@/testing/handlers';
import { comingItem, comingMeeting, ownAgenda } from '@/testing/ownAgendaFixtures';
import { bupKonsult } from '@/testing/personas';
import { renderApp } from '@/testing/render';
import { cycleId, meetingId, seriesId } from '@/testing/seriesFixtures';
import { server } from '@/testing/server';

test('a member of many series sees, week by week, what is asked and what it takes to prepare', async () => {
  server.use(
    answer('get', '/bff/user', bupKonsult),
    answer(
      'get',
      '/api/eht/agenda',
      ownAgenda({
        meetings: [
          comingMeeting({
            items: [
              comingItem({ sectors: [] }),
              comingItem({
                itemId: 'item-2',
                hearing: 'whole',
                childName: 'Alva Lindgård',
                sectors: [],
                isAsked: false,
                text: 'Hur går det vidare?',
              }),
              comingItem({
                itemId: 'item-3',
                level: 'group',
                hearing: 'ofMany',
                sectors: [],
                isAsked: false,
                text: 'Oro.',
              }),
            ],
          }),
          comingMeeting(
            { schools: ['Hammarskolan'], kindName: 'Handledning', place: null },
            { meetingId: 'm-2', startsAt: '2026-12-08T08:00:00Z' },
          ),
        ],
        consultations: [consultationRow({ isAsker: false })],
      }),
    ),
  );
  const { container } = renderApp('/moten/mina');
  expect(await screen.findByText('1 punkt behöver er.')).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: 'Det här är du tillfrågad om' })).toBeVisible();
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual(
    expect.arrayContaining(['Konsultationer som väntar på ert svar', 'Vecka 49', 'Vecka 50']),
  );
  const meeting = within(screen.getByRole('article', { name: 'Förstärkt EHT, Stenhammarskolan' }));
  expect(meeting.getByText('1 dec. 2026 13:30–14:30 · Plats: Rum 12')).toBeVisible();
  expect(meeting.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent)).toEqual([
    'Ett barn, utan identitet',
    'Alva Lindgård',
    'Grupp eller klass',
  ]);
  expect(meeting.getAllByText('Ni behövs')).toHaveLength(1);
  expect(meeting.getByRole('link', { name: 'Till mötet 1 dec. 2026' })).toHaveAttribute(
    'href',
    `/moten/${seriesId}/${cycleId}/${meetingId}`,
  );
  const other = within(screen.getByRole('article', { name: 'Handledning, Hammarskolan' }));
  expect(other.getByText('Inget på dagordningen som du får se ännu.')).toBeVisible();
  expect(screen.getByRole('link', { name: /^Fråga utan identitet från Stenhammarskolans/ })).toHaveAttribute(
    'href',
    `/konsultation/${consultationId}`,
  );
  expect(await axeViolations(container)).toEqual([]);
});

test('with no meetings it is said when there will be some, and other weeks can be looked at', async () => {
  const asked: (string | null)[] = [];
  server.use(
    answer('get', '/api/eht/agenda', ownAgenda(), (request) =>
      asked.push(new URL(request.url).searchParams.get('from')),
    ),
  );
  const { user, container } = renderApp('/moten/mina');
  expect(await screen.findByRole('heading', { name: 'Inga möten de här veckorna' })).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('link', { name: 'Fyra veckor senare' }));
  await vi.waitFor(() => expect(asked).toEqual([null, '2026-12-21']));
});
