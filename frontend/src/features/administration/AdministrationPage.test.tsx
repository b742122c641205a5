import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { Schemas } from '@/api/types';
import { axeViolations } from '@/testing/axe';
import { done } from '@/testing/handlers';
import { administrator } from '@/testing/personas';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const row: Schemas['AssignmentRow'] = {
  assignmentId: 'a-1',
  personId: 'p-1',
  name: 'Lena Ask',
  role: 'schoolNurse',
  roleName: 'Skolsköterska',
  unitId: 'u-stenhammar',
  unitName: 'Stenhammarskolans elevhälsa',
  from: '2026-08-15',
  to: null,
};

function showAssignments() {
  server.use(
    http.get('*/bff/user', () => HttpResponse.json(administrator)),
    http.get('*/api/admin/assignments', () => HttpResponse.json([row], { headers: { ETag: '"5"' } })),
  );
}

test('an assignment is ended on the version that was read', async () => {
  const sent: unknown[] = [];
  showAssignments();
  server.use(
    http.post('*/api/admin/assignments/:id/end', async ({ request, params }) => {
      sent.push(params['id'], request.headers.get('If-Match'), await request.json());
      return HttpResponse.json(done);
    }),
  );
  const { user, container } = renderApp('/administration');
  expect(await screen.findByText('Tills vidare')).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Avsluta uppdraget för Lena Ask' }));
  const dialog = await screen.findByRole('dialog', { name: 'Avsluta uppdraget för Lena Ask' });
  await user.clear(within(dialog).getByLabelText('Sista dag'));
  await user.type(within(dialog).getByLabelText('Sista dag'), '2026-12-31');
  await user.click(within(dialog).getByRole('button', { name: 'Avsluta uppdraget' }));
  await waitFor(() => expect(sent).toEqual(['a-1', '"5"', { lastDay: '2026-12-31' }]));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

test('an assignment needs a person, a role and a unit', async () => {
  showAssignments();
  const { user, container } = renderApp('/administration');
  await user.click(await screen.findByRole('button', { name: 'Ge ett uppdrag' }));
  await user.click(screen.getByRole('button', { name: 'Ge uppdraget' }));
  const summary = await screen.findByRole('alert');
  expect(
    within(summary)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Välj en medarbetare', 'Välj en roll', 'Välj en enhet']);
  expect(await axeViolations(container)).toEqual([]);
});

test('somebody who has lost a telephone is signed out everywhere, after a question', async () => {
  const sent: unknown[] = [];
  showAssignments();
  server.use(
    http.post('*/api/admin/staff/:personId/end-sessions', ({ params }) => {
      sent.push(params['personId']);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = renderApp('/administration');
  await user.click(await screen.findByRole('button', { name: 'Logga ut Lena Ask överallt' }));
  const dialog = await screen.findByRole('dialog', { name: 'Logga ut Lena Ask överallt?' });
  expect(sent).toEqual([]);
  expect(await axeViolations(dialog)).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Logga ut överallt' }));
  await waitFor(() => expect(sent).toEqual(['p-1']));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

test('whoever signs themselves out everywhere is told that this page goes too, and is asked to sign in again', async () => {
  let out = false;
  server.use(
    http.get('*/bff/user', () =>
      out ? HttpResponse.json({ code: 'session.ended', title: '' }, { status: 401 }) : HttpResponse.json(administrator),
    ),
    http.get('*/api/admin/assignments', () =>
      out
        ? HttpResponse.json({ code: 'session.ended', title: '' }, { status: 401 })
        : HttpResponse.json([{ ...row, personId: administrator.personId, name: administrator.name }], {
            headers: { ETag: '"5"' },
          }),
    ),
    http.post('*/api/admin/staff/:personId/end-sessions', () => {
      out = true;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = renderApp('/administration');
  await user.click(await screen.findByRole('button', { name: 'Logga ut Maja Holm överallt' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('också den här');
  await user.click(within(dialog).getByRole('button', { name: 'Logga ut överallt' }));
  expect(await screen.findByRole('dialog', { name: 'Du har blivit utloggad' })).toBeVisible();
});
