import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { Schemas } from '@/api/types';
import { remember, type Sent } from '@/testing/familyHandlers';
import { answer, done } from '@/testing/handlers';
import { meetingPath, meetingRow, meetingView, ownStory } from '@/testing/meetingFixtures';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const child = { personId: 'p-alva', isChild: true, name: 'Alva Lindgård', here: false };
const mother = { personId: 'p-mona', isChild: false, name: 'Mona Lindgård', here: true };

/** The item, opened. */
async function open(changes: Partial<Schemas['AgendaItemView']>) {
  const item = ownStory({ mode: 'named', family: [child, mother], ...changes });
  const view = meetingView({ items: [item], meeting: { ...meetingRow, status: 'open' } });
  server.use(
    http.get('*/api/eht/terms/:cycleId/meetings/:meetingId', () => HttpResponse.json(view)),
    http.get('*/api/cases/:caseId/recipients', () => HttpResponse.json({ recipients: [] })),
  );
  const page = renderApp(meetingPath);
  await page.user.click(await screen.findByRole('button', { name: 'Öppna punkt 1' }));
  return page;
}

test('whoever brought the child up says who of the family comes and goes, and those who are there stay there', async () => {
  const sent: Sent = {};
  server.use(answer('post', '/api/eht/items/{itemId}/family', done, remember(sent)));
  const { user } = await open({});

  const alva = screen.getByText('Alva Lindgård', { selector: 'li span' }).closest('li') ?? document.body;
  expect(within(alva).getByText('Inte i rummet')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Alva Lindgård kommer in' }));
  await waitFor(() => expect(sent.body).toEqual({ persons: ['p-alva', 'p-mona'] }));
  await user.click(screen.getByRole('button', { name: 'Mona Lindgård går' }));
  await waitFor(() => expect(sent.body).toEqual({ persons: [] }));
});

test('the others see who is there, also when the name is not theirs to know, and have nothing to press', async () => {
  await open({ isOwn: false, family: [{ ...mother, name: null }] });

  expect(screen.getByRole('heading', { name: 'Familjen i rummet' })).toBeVisible();
  expect(screen.getByText('En vårdnadshavare')).toBeVisible();
  expect(screen.queryByRole('button', { name: /kommer in$|vårdnadshavare går$/ })).not.toBeInTheDocument();
});

test('of a child without identity no family is in the room', async () => {
  await open({ mode: 'anonymous' });

  expect(screen.queryByRole('button', { name: 'Alva Lindgård kommer in' })).not.toBeInTheDocument();
});
