import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { answer, refuse } from '@/testing/handlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';
import { inArabic, publicCatalogue } from '@/testing/supportFixtures';

const path = '/api/public/catalogue/{municipality}';

/** Whoever comes here is not signed in, and is not asked to be. */
function asAnybody() {
  server.use(
    http.get('*/bff/user', () => {
      throw new Error('The public page asked who is signed in.');
    }),
  );
}

test('anybody sees what there is in plain words, what is open first, and can call with one press', async () => {
  asAnybody();
  server.use(answer('get', path, publicCatalogue()));
  const { container } = renderApp('/stod/0482?lang=sv');
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Stöd till barn och familjer i Flens kommun' }),
  ).toBeVisible();
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
    'Ni kan vända er dit direkt, utan beslut',
    'Socialtjänsten behöver göra en utredning först',
  ]);
  const support = within(screen.getByRole('region', { name: 'Familjestöd' }));
  expect(support.getByText('Ungefär 3 veckor')).toBeVisible();
  expect(support.getByText('Barn och familjer som behöver lite mer stöd')).toBeVisible();
  expect(support.getByRole('link', { name: '0000-48 21 20' })).toHaveAttribute('href', 'tel:0000482120');
  expect(screen.getByRole('link', { name: 'Ring 112 om någon är i fara nu' })).toHaveAttribute('href', 'tel:112');
  expect(screen.getByText(/sparar inte att ni har varit här/)).toBeVisible();
  expect(localStorage).toHaveLength(0);
  expect(await axeViolations(container)).toEqual([]);
});

test('in Arabic each text has its own language and direction, and what is Swedish says so', async () => {
  asAnybody();
  const asked: (string | null)[] = [];
  server.use(answer('get', path, inArabic, (request) => asked.push(new URL(request.url).searchParams.get('language'))));
  const { container } = renderApp('/stod/0482?lang=ar');
  expect(await screen.findByRole('heading', { level: 1, name: /الدعم للأطفال/ })).toBeVisible();
  expect(asked).toEqual(['ar']);
  expect(document.documentElement).toHaveAttribute('dir', 'rtl');
  expect(document.documentElement).toHaveAttribute('lang', 'ar');
  expect(screen.getByText('دعم الأسرة')).toHaveAttribute('lang', 'ar');
  expect(screen.getByText('Familjebehandling')).toHaveAttribute('lang', 'sv');
  expect(screen.getByText('Familjebehandling')).toHaveAttribute('dir', 'ltr');
  const swedish = within(screen.getByRole('region', { name: 'Familjebehandling' }));
  expect(swedish.getByText('باللغة السويدية')).toBeVisible();
  expect(screen.getByText('بعض الدعم موصوف بالسويدية فقط حتى الآن.')).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
});

test('the language is chosen in the page, stays in the address, and whoever chose it stands where they stood', async () => {
  asAnybody();
  server.use(answer('get', path, publicCatalogue()));
  const { user, router } = renderApp('/stod/0482?lang=sv');
  await user.click(await screen.findByRole('link', { name: 'ትግርኛ' }));
  expect(await screen.findByRole('heading', { level: 1, name: /ደገፍ ንቖልዑን/ })).toBeVisible();
  expect(router.state.location.search).toEqual({ lang: 'ti' });
  expect(screen.getByRole('link', { name: 'ትግርኛ' })).toHaveFocus();
  expect(screen.getByRole('link', { name: 'ትግርኛ' })).toHaveAttribute('aria-current', 'page');
  expect(screen.getByText(/ብሽወደንኛ ይረአ ኣሎ/)).toBeVisible();
});

test('a language that only the municipality writes in is offered, and the headings say that they are Swedish', async () => {
  asAnybody();
  server.use(answer('get', path, publicCatalogue({ languages: ['sv', 'fa'] })));
  const { user } = renderApp('/stod/0482?lang=sv');
  await user.click(await screen.findByRole('link', { name: 'فارسی' }));
  expect(await screen.findByText(/Rubrikerna på sidan finns inte på det språket ännu/)).toBeVisible();
  expect(document.documentElement).toHaveAttribute('lang', 'sv');
});

test('what is shown is narrowed by words and by what one may turn to directly', async () => {
  asAnybody();
  server.use(answer('get', path, publicCatalogue()));
  const { user } = renderApp('/stod/0482?lang=sv');
  await user.click(await screen.findByRole('checkbox', { name: /vända er direkt till/ }));
  expect(screen.getByRole('status')).toHaveTextContent('Visar 1 av 2');
  expect(screen.queryByRole('region', { name: 'Familjebehandling' })).not.toBeInTheDocument();
  await user.type(screen.getByRole('searchbox'), 'behandlare');
  expect(await screen.findByRole('heading', { name: 'Inget stöd passar det ni söker' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Visa allt' }));
  expect(screen.getByRole('status')).toHaveTextContent('Visar 2 av 2');
});

test('a municipality that has described nothing yet says whom to ask', async () => {
  asAnybody();
  server.use(answer('get', path, publicCatalogue({ interventions: [] })));
  const { container } = renderApp('/stod/0482?lang=en');
  expect(await screen.findByRole('heading', { name: 'No support is described here yet' })).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
});

test('what is no language in the address is as if nothing had been asked for', async () => {
  asAnybody();
  server.use(answer('get', path, publicCatalogue()));
  renderApp('/stod/0482?lang=%22%3E%3Cscript%3E');
  expect(await screen.findByRole('heading', { level: 1, name: /Support for children/ })).toBeVisible();
});

test('a code that is no municipality is told in the language of the visit, with no door to the sign-in', async () => {
  asAnybody();
  server.use(refuse('get', path, 404, { code: 'not-found', title: 'Finns inte' }));
  const { container } = renderApp('/stod/9999?lang=fi');
  expect(await screen.findByRole('heading', { level: 1, name: 'Kuntaa ei ole täällä' })).toBeVisible();
  await waitFor(() => expect(document.title).toContain('Kuntaa'));
  expect(screen.queryByRole('link', { name: 'Till startsidan' })).not.toBeInTheDocument();
  expect(await axeViolations(container)).toEqual([]);
});

test('when there is no way through it can be tried again', async () => {
  asAnybody();
  server.use(answer('get', path, publicCatalogue()));
  server.use(http.get('*/api/public/catalogue/0482', () => HttpResponse.error(), { once: true }));
  const { user } = renderApp('/stod/0482?lang=sv');
  await user.click(await screen.findByRole('button', { name: 'Försök igen' }));
  expect(await screen.findByRole('region', { name: 'Familjestöd' })).toBeVisible();
});
