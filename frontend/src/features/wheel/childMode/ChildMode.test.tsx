import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { sectorNote, wheelView } from '@/testing/familyFixtures';
import { familyHandlers, remember, type Sent } from '@/testing/familyHandlers';
import { caseId } from '@/testing/fixtures';
import { answer, done } from '@/testing/handlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const wheel = wheelView();
const page = `/arenden/${caseId}/barnlage/${wheel.wheelId}`;

/** The wheel and its words, and no case: a page that asked for the case would fail the test. */
const onlyTheWheel = () => [...familyHandlers().slice(1, 3), answer('get', '/api/wheels/{wheelId}', wheel)];

test('the privacy card comes first, and nothing but the wheel is ever fetched', async () => {
  server.use(...onlyTheWheel());
  const { user, container } = renderApp(page);
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Innan ni börjar' })).toHaveFocus());
  expect(screen.queryByRole('banner')).not.toBeInTheDocument();
  expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Visa hjulet' }));
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Här är ditt hjul' })).toHaveFocus());
  expect(screen.getByRole('button', { name: 'Trygg Du har berättat något här' })).toBeVisible();
  expect(screen.queryByText('Blå Lärka')).not.toBeInTheDocument();
  await waitFor(() => expect(document.title).toBe('Hjulet – Samverkan'));
  expect(await axeViolations(container)).toEqual([]);
});

test('what the child tells goes to nobody else from here', async () => {
  const sent: Sent = {};
  server.use(...onlyTheWheel(), answer('post', '/api/wheels/{wheelId}/sectors/{sector}', done, remember(sent)));
  const { user, container } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Visa hjulet' }));
  await user.click(screen.getByRole('button', { name: 'Aktiv' }));
  await user.type(await screen.findByLabelText('Vad är bra?'), 'Fotboll');
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Tillbaka till hjulet' }));
  expect(await screen.findByText(/inte är sparat/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  await waitFor(() =>
    expect(sent).toEqual({
      version: '"3"',
      body: { strengths: 'Fotboll', challenges: null, recipients: [], concerns: [] },
    }),
  );
  expect(await screen.findByRole('heading', { name: 'Här är ditt hjul' })).toBeVisible();
});

test('the way out asks for the professional, also by the back button', async () => {
  server.use(...onlyTheWheel());
  const { user, router } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Visa hjulet' }));
  void router.navigate({ to: '/arenden/$caseId', params: { caseId } });
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Lämna skärmen till den vuxna' })).toHaveFocus());
  expect(router.state.location.pathname).toBe(page);
  await user.click(screen.getByRole('button', { name: 'Nej, tillbaka till hjulet' }));
  await user.click(await screen.findByRole('button', { name: 'Jag är klar' }));
  server.use(...familyHandlers());
  await user.click(await screen.findByRole('button', { name: 'Jag är Karin Ekström och har skärmen' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/arenden/${caseId}/hjulet`));
});

test('child mode speaks the chosen language throughout', async () => {
  server.use(...onlyTheWheel());
  const { user } = renderApp(page);
  await user.selectOptions(await screen.findByLabelText('Språk'), 'ar');
  const heading = await screen.findByRole('heading', { name: 'قبل أن تبدأوا' });
  expect(heading.closest('[dir]')).toHaveAttribute('dir', 'rtl');
  expect(heading.closest('[lang]')).toHaveAttribute('lang', 'ar');
  await user.click(screen.getByRole('button', { name: 'عرض العجلة' }));
  expect(await screen.findByRole('button', { name: /آمن/ })).toBeVisible();
});

test('a sector shows only what the child has said', async () => {
  const withNote = wheelView({ sectors: [sectorNote('safe', 'Hos mormor.', null)] });
  server.use(...familyHandlers().slice(1, 3), answer('get', '/api/wheels/{wheelId}', withNote));
  const { user } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Visa hjulet' }));
  await user.click(screen.getByRole('button', { name: /^Trygg/ }));
  expect(await screen.findByLabelText('Vad är bra?')).toHaveValue('Hos mormor.');
  expect(screen.getByText('När känner du dig lugn och trygg?')).toBeVisible();
});
