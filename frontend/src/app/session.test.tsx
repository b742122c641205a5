import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { caseList } from '@/testing/fixtures';
import { answer, unreachable } from '@/testing/handlers';
import { skolkurator, twoAssignments } from '@/testing/personas';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const nothing = caseList();

test('a person with two assignments chooses before anything else, and comes to where they were going', async () => {
  const chosen: unknown[] = [];
  server.use(
    answer('get', '/bff/user', { ...twoAssignments, active: null, capabilities: [] }),
    answer(
      'post',
      '/bff/assignment',
      twoAssignments,
      (request) => void request.json().then((body) => chosen.push(body)),
    ),
  );
  const { user, router, container } = renderApp('/katalog');
  const button = await screen.findByRole('button', { name: 'Arbeta som Vårdpersonal, Vårdcentralen Flen' });
  expect(router.state.location.search).toEqual({ returnTo: '/katalog' });
  expect(await axeViolations(container)).toEqual([]);
  await user.click(button);
  await waitFor(() => expect(chosen).toEqual([{ assignmentId: twoAssignments.assignments[1]?.assignmentId }]));
});

test('somebody without an assignment is told so and may leave', async () => {
  server.use(answer('get', '/bff/user', { ...skolkurator, assignments: [], active: null, capabilities: [] }));
  renderApp('/');
  expect(await screen.findByRole('heading', { name: 'Du har inget uppdrag i Samverkan' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Logga ut' })).toBeVisible();
});

test('before the session ends the host is asked, and one press goes on', async () => {
  const soon = { ...skolkurator, expiresAt: new Date(Date.now() + 60_000).toISOString(), warnSeconds: 120 };
  const extended = vi.fn();
  server.use(
    answer('get', '/bff/user', soon),
    answer('get', '/api/cases', nothing),
    answer('post', '/bff/extend', skolkurator, extended),
  );
  const { user } = renderApp('/');
  const dialog = await screen.findByRole('dialog', { name: 'Du loggas snart ut' });
  await user.click(within(dialog).getByRole('button', { name: 'Fortsätt vara inloggad' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(extended).toHaveBeenCalledOnce();
});

test('a session that other requests have kept alive gives no warning', async () => {
  let asked = 0;
  server.use(
    http.get('*/bff/user', () => {
      asked += 1;
      const left = asked === 1 ? 60_000 : 3_600_000;
      return HttpResponse.json({
        ...skolkurator,
        expiresAt: new Date(Date.now() + left).toISOString(),
        warnSeconds: 120,
      });
    }),
    answer('get', '/api/cases', nothing),
  );
  renderApp('/');
  await waitFor(() => expect(asked).toBeGreaterThan(1));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('a lost connection is said, and is over when the host answers again', async () => {
  server.use(answer('get', '/api/cases', nothing), unreachable('post', '/api/cases/search'));
  const { user } = renderApp('/');
  await user.type(await screen.findByRole('searchbox'), 'Alva{Enter}');
  const banner = await screen.findByRole('alert');
  expect(banner).toHaveTextContent('Ingen anslutning – det du skrivit finns kvar.');
  await user.click(within(banner).getByRole('button', { name: 'Försök igen' }));
  await waitFor(() => expect(screen.queryByText('Försök igen')).not.toBeInTheDocument());
  expect(screen.getByRole('searchbox')).toHaveValue('Alva');
});

test('a browser that knows it is offline says so before any request has failed', async () => {
  server.use(answer('get', '/api/cases', caseList()));
  renderApp('/');
  await screen.findByRole('heading', { level: 1, name: 'Ärenden' });
  window.dispatchEvent(new Event('offline'));
  expect(await screen.findByText('Ingen anslutning – det du skrivit finns kvar.')).toBeVisible();
  window.dispatchEvent(new Event('online'));
  await waitFor(() => expect(screen.queryByText(/^Ingen anslutning/)).not.toBeInTheDocument());
});

test('in Arabic a page that exists in Swedish only is Swedish as a whole and marked as such', async () => {
  server.use(answer('get', '/api/cases', nothing));
  const { user, container } = renderApp('/');
  await user.selectOptions(await screen.findByLabelText('Språk'), 'ar');
  expect(await screen.findByText('هذه الصفحة متاحة باللغة السويدية فقط.')).toBeVisible();
  expect(document.documentElement).toHaveAttribute('dir', 'rtl');
  const heading = await screen.findByRole('heading', { level: 1, name: 'Ärenden' });
  expect(heading.closest('[lang]')).toHaveAttribute('lang', 'sv');
  expect(within(screen.getByRole('main')).getByRole('button', { name: 'Sök' })).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
  await user.selectOptions(screen.getByLabelText('اللغة'), 'sv');
  await waitFor(() => expect(document.documentElement).toHaveAttribute('dir', 'ltr'));
});
