import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { fullCase, recipientList, requestId, supportRequestView } from '@/testing/familyFixtures';
import { familyHandlers, remember, type Sent } from '@/testing/familyHandlers';
import { caseId } from '@/testing/fixtures';
import { answer, done } from '@/testing/handlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const page = `/arenden/${caseId}/stodforfragan/ny`;

test('what is missing is said in the order of the form', async () => {
  server.use(...familyHandlers());
  const { user, container } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Läs igenom innan du skickar' }));
  expect((await screen.findAllByRole('link', { name: /^(Välj|Skriv) / })).map((link) => link.textContent)).toEqual([
    'Välj vilken enhet frågan går till.',
    'Skriv vad ni vill fråga.',
    'Skriv vilket stöd familjen önskar.',
    'Skriv vad skolan har gjort.',
    'Välj när ett svar behövs.',
    'Välj på vilken grund uppgifterna lämnas ut.',
  ]);
  expect(await axeViolations(container)).toEqual([]);
});

test('every word is read through before it is sent, with the consent that carries it', async () => {
  const sent: Sent = {};
  server.use(
    ...familyHandlers(),
    answer('get', '/api/support-requests/{requestId}', supportRequestView()),
    answer('post', '/api/cases/{caseId}/support-requests', { ...done, id: requestId }, remember(sent)),
  );
  const { user, container, router } = renderApp(page);
  await user.selectOptions(await screen.findByLabelText('Enhet i socialtjänsten'), 'u-ifo-flen');
  await user.type(screen.getByLabelText('Vad vill ni fråga socialtjänsten?'), 'Vilket stöd finns?');
  await user.type(screen.getByLabelText('Vilket stöd önskar familjen?'), 'Hjälp på morgnarna.');
  await user.type(screen.getByLabelText('Vad har skolan gjort?'), 'Samtal.');
  await user.click(screen.getByRole('checkbox', { name: 'Trygg (Alva)' }));
  expect(screen.getByText('Hos mormor är det lugnt.')).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Svar önskas inom två veckor' }));
  expect(await screen.findByText(/Samtycket gäller till och med 12 maj 2027/)).toBeVisible();
  await user.click(screen.getByRole('radio', { name: /^Samtycke \(föreslås\)/ }));
  await user.click(screen.getByRole('button', { name: 'Läs igenom innan du skickar' }));
  expect(await screen.findByText(/får Barn och unga, Flen läsa/)).toBeVisible();
  expect(screen.getByText('Hjälp på morgnarna.')).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
  expect(sent.body).toBeUndefined();
  await user.click(screen.getByRole('button', { name: 'Skicka stödförfrågan' }));
  await waitFor(() => expect(sent.version).toBe('"7"'));
  expect(sent.body).toEqual({
    toUnitId: 'u-ifo-flen',
    question: 'Vilket stöd finns?',
    wishedSupport: 'Hjälp på morgnarna.',
    schoolHasDone: 'Samtal.',
    effect: null,
    childsOwnWords: null,
    urgency: 'withinTwoWeeks',
    contact: { name: 'Karin Ekström', profession: 'Skolkurator', phone: null, email: null, bestTimes: null },
    wheelItems: ['item-safe'],
    concerns: [],
    basis: 'consent',
    basisReason: null,
    consentId: '33333333-3333-4333-8333-333333333333',
  });
  await waitFor(() => expect(router.state.location.pathname).toBe(`/stodforfragningar/${requestId}`));
});

test('without a consent the page names what is missing and where to ask for it', async () => {
  const [soc] = recipientList.recipients;
  if (!soc) throw new Error('The fixture has a receiver.');
  const stopped = {
    ...soc,
    options: soc.options.map((option) => ({ ...option, allowed: false, why: 'Ingen är tillfrågad.' })),
  };
  server.use(
    answer('get', '/api/cases/{caseId}/recipients', { recipients: [stopped] }),
    ...familyHandlers(fullCase({ consents: [] })),
  );
  const { user } = renderApp(page);
  await user.selectOptions(await screen.findByLabelText('Enhet i socialtjänsten'), 'u-ifo-flen');
  expect(await screen.findByText(/Det saknas ett samtycke som gäller för Socialtjänsten Flen/)).toBeVisible();
  expect(screen.getByText('Vem barnet är')).toBeVisible();
  expect(screen.getByText(/Frågan kan inte skickas än/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Fråga om samtycke' })).toHaveAttribute(
    'href',
    `/arenden/${caseId}/samtycken/ny?mottagare=b-ifo-flen`,
  );
});

test("a danger to the child is sent to the municipality's own channel and never recorded here", async () => {
  server.use(...familyHandlers());
  renderApp(page);
  const [link] = await screen.findAllByRole('link', { name: 'Orosanmälan: Flens kommun' });
  expect(link).toHaveAttribute('href', 'https://www.flen.example/orosanmalan');
});
