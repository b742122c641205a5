import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fullCase } from '@/testing/familyFixtures';
import { familyHandlers } from '@/testing/familyHandlers';
import { caseId } from '@/testing/fixtures';
import { answer } from '@/testing/handlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const forms = [
  { page: '', button: 'Utse samordnare', heading: 'Utse samordnare', cancel: 'Avbryt' },
  { page: '/kontakter', button: 'Ange medarbetare', heading: 'Ange medarbetare', cancel: 'Avbryt' },
  { page: '/hjulet', button: 'Börja ett samtal om hjulet', heading: 'Börja ett samtal om hjulet', cancel: 'Avbryt' },
];

test.each(forms)('“$button” leads the focus into its form and back to the button', async (form) => {
  const actions = ['assignCoordinator', 'startWheel'].map((name) => ({ name, allowed: true, reason: null }));
  server.use(
    ...familyHandlers(fullCase({ actions })),
    answer('get', '/api/directory/units/{unitId}/staff', { staff: [] }),
  );
  const { user } = renderApp(`/arenden/${caseId}${form.page}`);
  await user.click(await screen.findByRole('button', { name: form.button }));
  expect(await screen.findByRole('heading', { name: form.heading })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: form.cancel }));
  await waitFor(() => expect(screen.getByRole('button', { name: form.button })).toHaveFocus());
});

test('a samordnare that was not chosen is said above the form, with focus', async () => {
  server.use(...familyHandlers(fullCase({ actions: [{ name: 'assignCoordinator', allowed: true, reason: null }] })));
  const { user } = renderApp(`/arenden/${caseId}`);
  await user.click(await screen.findByRole('button', { name: 'Utse samordnare' }));
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  const summary = await screen.findByRole('alert');
  expect(summary).toHaveFocus();
  expect(summary).toHaveTextContent('Välj en person');
});
