import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { answer, done } from '@/testing/handlers';
import { renderApp } from '@/testing/render';
import { meetingId, meetingRow, memberView, seriesId, seriesView, termView } from '@/testing/seriesFixtures';
import { server } from '@/testing/server';

test('who gives handledning is said of a meeting, and how often BUP does stands beside what is usual', async () => {
  const sent: unknown[] = [];
  const held = meetingRow({
    meetingId: 'm-held',
    startsAt: '2026-11-17T12:30:00Z',
    status: 'closed',
    supervisorBranchId: 'b-bup',
    supervisorName: 'BUP Sörmland',
  });
  const series = seriesView({
    kind: 'supervision',
    members: [memberView()],
    term: termView({ meetings: [held, meetingRow()] }),
  });
  server.use(
    answer('get', '/api/eht/series/{seriesId}', series),
    answer('post', '/api/eht/terms/{cycleId}/meetings/{meetingId}/supervisor', done, async (request) =>
      sent.push(new URL(request.url).pathname.includes(meetingId), await request.json()),
    ),
  );
  const { user, container } = renderApp(`/moten/${seriesId}`);
  expect(await screen.findByText(/^BUP handleder 1 gång den här terminen/)).toBeVisible();
  expect(screen.getByRole('cell', { name: 'BUP Sörmland' })).toBeVisible();

  await user.click(screen.getByRole('button', { name: /^Ange vem som handleder 1 dec/ }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByLabelText('Handleder')).toHaveDisplayValue('Någon utanför serien');
  expect(await axeViolations(container)).toEqual([]);
  await user.selectOptions(within(dialog).getByLabelText('Handleder'), 'BUP Sörmland');
  await user.click(within(dialog).getByRole('button', { name: 'Spara' }));

  await waitFor(() => expect(sent).toEqual([true, { branchId: 'b-bup' }]));
});

test('of other meetings nobody is asked who gives handledning', async () => {
  server.use(answer('get', '/api/eht/series/{seriesId}', seriesView()));
  renderApp(`/moten/${seriesId}`);
  expect(await screen.findByRole('table', { name: /^Möten / })).toBeVisible();
  expect(screen.queryByText(/handleder/i)).not.toBeInTheDocument();
});
