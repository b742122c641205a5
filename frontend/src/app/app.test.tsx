import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { caseList } from '@/testing/fixtures';
import { answer } from '@/testing/handlers';
import { enhetschef } from '@/testing/personas';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

test('the frame says who is working, in what role and where', async () => {
  server.use(answer('get', '/api/cases', caseList()));
  renderApp('/');
  expect(await screen.findByText('Karin Ekström')).toBeVisible();
  expect(screen.getByText('Skolkurator, Stenhammarskolans elevhälsa')).toBeVisible();
});

test('the menu holds only what this assignment has something to do on', async () => {
  server.use(answer('get', '/bff/user', enhetschef), answer('get', '/api/cases', caseList()));
  renderApp('/');
  expect(await screen.findByText('Eva Norén')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Inkorg' })).not.toBeInTheDocument();
});

test('an address that does not exist says so and leads home', async () => {
  renderApp('/finns/inte');
  expect(await screen.findByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Till startsidan' })).toHaveAttribute('href', '/');
});
