import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Schemas } from '@/api/types';
import { axeViolations } from '@/testing/axe';
import { answer, done } from '@/testing/handlers';
import { loggranskare } from '@/testing/personas';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const row: Schemas['ReviewRow'] = {
  reviewId: 'r-1',
  kind: 'sameSurname',
  drawnAt: '2026-11-20T10:00:00Z',
  drawnByName: 'Olle Sand',
  from: '2026-11-01',
  to: '2026-11-20',
  lines: 1,
  checked: 0,
  closedAt: null,
};
const review: Schemas['ReviewView'] = {
  reviewId: 'r-1',
  kind: 'sameSurname',
  drawnAt: row.drawnAt,
  drawnByName: 'Olle Sand',
  from: row.from,
  to: row.to,
  seed: 4,
  found: 3,
  closedAt: null,
  closedByName: null,
  emergency: null,
  lines: [
    {
      line: 1,
      at: '2026-11-19T12:00:00Z',
      personName: 'Jonas Berg',
      unitName: 'Barn och unga, Flen',
      caseNumber: 'S-2026-0007',
      areas: ['Kontakter'],
      reason: 'Deltar i ärendet',
      inEmergency: false,
      check: null,
    },
  ],
};

test('a sample is drawn for a kind that somebody has chosen', async () => {
  const sent: unknown[] = [];
  server.use(
    answer('get', '/bff/user', loggranskare),
    answer('get', '/api/reviews', { reviews: [row] }),
    answer('get', '/api/reviews/{reviewId}', review),
    answer('post', '/api/reviews', { ...done, id: 'r-1' }, async (request) => sent.push(await request.json())),
  );
  const { user, container, router } = renderApp('/granskning');
  expect(await screen.findByText('0 av 1')).toBeVisible();
  await user.click(screen.getByText('Ta fram ett urval'));
  await user.click(screen.getByRole('button', { name: 'Ta fram' }));
  expect(await screen.findByRole('link', { name: 'Välj vad som ska granskas' })).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
  await user.selectOptions(screen.getByLabelText('Vad ska granskas?'), 'noRelation');
  await user.click(screen.getByRole('button', { name: 'Ta fram' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ kind: 'noRelation', size: 20 });
  await waitFor(() => expect(router.state.location.pathname).toBe('/granskning/r-1'));
});

test('a reading is judged once, with nothing chosen from the start', async () => {
  const sent: unknown[] = [];
  const check = { outcome: 'askedStaff' as const, note: 'Svarade.', byName: 'Olle Sand', at: '2026-11-22T10:00:00Z' };
  server.use(
    answer('get', '/bff/user', loggranskare),
    answer('get', '/api/reviews/{reviewId}', review),
    answer('post', '/api/reviews/{reviewId}/lines/{line}/check', done, async (request) =>
      sent.push(await request.json()),
    ),
  );
  const { user, container } = renderApp('/granskning/r-1');
  await user.click(await screen.findByRole('button', { name: 'Spara bedömningen' }));
  expect(await screen.findByRole('link', { name: 'Välj en bedömning' })).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('radio', { name: 'Medarbetaren har tillfrågats' }));
  await user.type(screen.getByLabelText(/^Anteckning/), 'Svarade.');
  server.use(
    answer('get', '/api/reviews/{reviewId}', {
      ...review,
      lines: review.lines.map((line) => ({ ...line, check })),
    }),
  );
  await user.click(screen.getByRole('button', { name: 'Spara bedömningen' }));
  await waitFor(() => expect(sent).toEqual([{ outcome: 'askedStaff', note: 'Svarade.' }]));
  expect(await screen.findByText(/Olle Sand 22 nov. 2026 11:00/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Spara bedömningen' })).not.toBeInTheDocument();
});
