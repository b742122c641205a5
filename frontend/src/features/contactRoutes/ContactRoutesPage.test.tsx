import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { Schemas } from '@/api/types';
import { axeViolations } from '@/testing/axe';
import { contactRoute } from '@/testing/contactRouteFixtures';
import { answer, done } from '@/testing/handlers';
import { bupKonsult } from '@/testing/personas';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const routes = (changes: Partial<Schemas['ContactRouteList']>) =>
  answer('get', '/api/contact-routes', { mayKeep: false, routes: [], ...changes });

const ofBup = () =>
  answer('get', '/bff/user', {
    ...bupKonsult,
    active: bupKonsult.active && { ...bupKonsult.active, branchId: 'b-bup' },
  });

const staff = answer('get', '/api/eht/staff/{unitId}', {
  staff: [
    { personId: 'p-rut', name: 'Rut Almgren', roleName: 'BUP-konsult' },
    { personId: 'p-nils', name: 'Nils Ek', roleName: 'Vårdpersonal' },
  ],
});

test('whom to call, when and on what number stands by municipality, and only BUP can change it', async () => {
  server.use(
    routes({
      routes: [
        contactRoute(),
        contactRoute({ municipality: '0483', municipalityName: 'Katrineholms kommun', contactPerson: null }),
      ],
    }),
  );
  const { container } = renderApp('/vagar-till-bup');
  const row = within(await screen.findByRole('row', { name: /Flens kommun/ }));
  expect(row.getByRole('link', { name: '0150-12 34 56' })).toHaveAttribute('href', 'tel:0150123456');
  expect(row.getByRole('cell', { name: /Måndag till torsdag 8–9/ })).toBeVisible();
  expect(row.getByRole('cell', { name: /Rut Almgren/ })).toBeVisible();
  const other = within(screen.getByRole('row', { name: /Katrineholms kommun/ }));
  expect(other.getByRole('cell', { name: /BUP har inte utsett någon just nu/ })).toBeVisible();
  expect(within(screen.getByRole('main')).queryByRole('button')).not.toBeInTheDocument();
  expect(await axeViolations(container)).toEqual([]);
});

test('before BUP has written any, it is said what will stand here', async () => {
  server.use(routes({}));
  const { container } = renderApp('/vagar-till-bup');
  expect(await screen.findByRole('heading', { name: 'Inga vägar till BUP är inlagda ännu' })).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
});

test('BUP adds a municipality with somebody who works in the unit', async () => {
  const sent: unknown[] = [];
  server.use(
    ofBup(),
    staff,
    routes({ mayKeep: true }),
    answer('post', '/api/contact-routes/{municipality}', done, async (request) =>
      sent.push(new URL(request.url).pathname, await request.json()),
    ),
  );
  const { user, container } = renderApp('/vagar-till-bup');
  await user.click(await screen.findByRole('button', { name: 'Lägg till en kommun' }));
  await user.click(await screen.findByRole('button', { name: 'Lägg till' }));
  expect(
    within(await screen.findByRole('alert'))
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual([
    'Välj kommun.',
    'Välj mottagning.',
    'Välj kontaktperson.',
    'Fyll i telefonnummer.',
    'Skriv telefontiden.',
  ]);
  await user.selectOptions(screen.getByLabelText('Kommun'), 'Flens kommun');
  await user.selectOptions(screen.getByLabelText('Mottagning'), 'BUP Katrineholm');
  await screen.findAllByRole('option', { name: 'Rut Almgren, BUP-konsult' });
  await user.selectOptions(screen.getByLabelText('Kontaktperson'), 'Rut Almgren, BUP-konsult');
  await user.selectOptions(screen.getByLabelText(/^Ersättare/), 'Nils Ek, Vårdpersonal');
  await user.type(screen.getByLabelText('Telefonnummer'), ' 0150-12 34 56');
  await user.type(screen.getByLabelText('Telefontid'), 'Tisdagar 13–14');
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Lägg till' }));
  await waitFor(() =>
    expect(sent).toEqual([
      '/api/contact-routes/0482',
      {
        unitId: 'u-bup',
        contactPersonId: 'p-rut',
        deputyId: 'p-nils',
        phone: '0150-12 34 56',
        hours: 'Tisdagar 13–14',
        revision: 0,
      },
    ]),
  );
});

test('when a colleague saved first, what was typed stays and the next try goes by what they wrote', async () => {
  const sent: number[] = [];
  let stands = contactRoute({ isOwn: true, revision: 2 });
  server.use(
    ofBup(),
    staff,
    http.get('*/api/contact-routes', () => HttpResponse.json({ mayKeep: true, routes: [stands] })),
    http.post('*/api/contact-routes/:municipality', async ({ request }) => {
      const { revision } = (await request.json()) as Schemas['KeepContactRoute'];
      sent.push(revision);
      if (revision === 3) return HttpResponse.json(done);
      stands = contactRoute({ isOwn: true, revision: 3, hours: 'Fredagar 10–11' });
      return HttpResponse.json(
        { code: 'contact-route.changed', title: 'Ändrad', detail: 'Någon annan har ändrat kontaktvägen.' },
        { status: 409, headers: { 'content-type': 'application/problem+json' } },
      );
    }),
  );
  const { user } = renderApp('/vagar-till-bup');
  await user.click(await screen.findByRole('button', { name: 'Ändra vägen från Flens kommun' }));
  const hours = await screen.findByLabelText('Telefontid');
  await user.clear(hours);
  await user.type(hours, 'Tisdagar 13–14');
  await user.click(screen.getByRole('button', { name: 'Spara ändringen' }));
  expect(await screen.findByText('Någon annan har ändrat kontaktvägen.')).toBeVisible();
  expect(await screen.findByRole('cell', { name: /Fredagar 10–11/ })).toBeVisible();
  expect(screen.getByLabelText('Telefontid')).toHaveValue('Tisdagar 13–14');
  await user.click(screen.getByRole('button', { name: 'Spara ändringen' }));
  await waitFor(() => expect(sent).toEqual([2, 3]));
  await waitFor(() => expect(screen.queryByLabelText('Telefontid')).not.toBeInTheDocument());
});

test('BUP takes its own way away after a question', async () => {
  const sent: unknown[] = [];
  server.use(
    ofBup(),
    routes({ mayKeep: true, routes: [contactRoute({ isOwn: true })] }),
    answer('post', '/api/contact-routes/{municipality}/ending', done, async (request) =>
      sent.push(await request.json()),
    ),
  );
  const { user } = renderApp('/vagar-till-bup');
  await user.click(await screen.findByRole('button', { name: 'Ta bort vägen från Flens kommun' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Ta bort vägen från Flens kommun' }));
  await user.click(dialog.getByRole('button', { name: 'Ta bort' }));
  await waitFor(() => expect(sent).toEqual([{ revision: 2 }]));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});
