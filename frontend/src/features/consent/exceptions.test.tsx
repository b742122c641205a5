import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { axeViolations } from '@/testing/axe';
import { consentView, fullCase } from '@/testing/familyFixtures';
import { familyHandlers, remember, type Sent } from '@/testing/familyHandlers';
import { caseId } from '@/testing/fixtures';
import { answer, done } from '@/testing/handlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const page = `/arenden/${caseId}/samtycken`;
const [first, child] = consentView().persons;
if (!first || !child) throw new Error('The fixture has two persons.');
const silent = { ...first, personId: 'guardian-2', name: 'Per Lindgård', answer: 'asked' as const };
const consent = consentView({ persons: [{ ...first, answer: 'given' }, silent, child] });

test('an exception is recorded with a ground, a reason and a last day, and only from a guardian who is silent', async () => {
  const sent: Sent = {};
  server.use(
    ...familyHandlers(fullCase({ consents: [consent] })),
    answer('post', '/api/cases/{caseId}/consents/{consentId}/exceptions', done, remember(sent)),
  );
  const { user, container } = renderApp(page);
  await user.click(await screen.findByRole('button', { name: 'Anteckna undantag för Per Lindgård' }));
  expect(screen.queryByRole('button', { name: /Anteckna undantag för (Alva|Mona)/ })).not.toBeInTheDocument();
  expect(await screen.findByRole('heading', { name: 'Svaret från Per Lindgård inväntas inte' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Spara undantaget' }));
  expect(
    (await screen.findAllByRole('link', { name: /^(Välj en grund|Skriv varför)/ })).map((one) => one.textContent),
  ).toEqual(['Välj en grund.', 'Skriv varför svaret inte kan inväntas.']);
  await user.click(screen.getByRole('radio', { name: 'Vårdnadshavaren är förhindrad' }));
  await user.type(screen.getByLabelText('Varför kan svaret inte inväntas?'), 'Ligger på sjukhus, sökt fem gånger.');
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Spara undantaget' }));
  await waitFor(() =>
    expect(sent).toEqual({
      version: '"7"',
      body: {
        personId: 'guardian-2',
        ground: 'guardianPrevented',
        reason: 'Ligger på sjukhus, sökt fem gånger.',
        until: consent.to,
      },
    }),
  );
});

test('an exception says who recorded it, why and until when, and can be taken away after a question', async () => {
  const sent: Sent = {};
  const exception = {
    exceptionId: 'e-1',
    personId: 'guardian-2',
    ground: 'minorMatter' as const,
    reason: 'Bara schemat för samtal.',
    until: '2027-05-12',
    recordedBy: 'Karin Ekström',
    at: '2026-11-20T10:00:00Z',
  };
  server.use(
    ...familyHandlers(fullCase({ consents: [{ ...consent, exceptions: [exception] }] })),
    answer('post', '/api/cases/{caseId}/consents/{consentId}/exceptions/{exceptionId}/withdraw', done, remember(sent)),
  );
  const { user, container } = renderApp(page);
  const list = await screen.findByRole('list', { name: 'Undantag' });
  expect(list).toHaveTextContent('Svaret från Per Lindgård inväntas inte till och med 12 maj 2027');
  expect(list).toHaveTextContent('Mindre ingripande fråga. Antecknat av Karin Ekström 20 nov. 2026.');
  expect(list).toHaveTextContent('Bara schemat för samtal.');
  expect(screen.queryByRole('button', { name: 'Anteckna undantag för Per Lindgård' })).not.toBeInTheDocument();
  expect(await axeViolations(container)).toEqual([]);
  await user.click(within(list).getByRole('button', { name: 'Ta bort undantaget för Per Lindgård' }));
  const dialog = await screen.findByRole('dialog', { name: 'Ta bort undantaget för Per Lindgård?' });
  await user.click(within(dialog).getByRole('button', { name: 'Ta bort undantaget' }));
  await waitFor(() => expect(sent).toEqual({ version: '"7"', body: {} }));
});

test('that the child decides alone is a named person’s assessment, made about areas and on grounds', async () => {
  const sent: Sent = {};
  const assessment = {
    assessmentId: 'm-1',
    areas: ['health' as const],
    grounds: 'Resonerar klokt om sin vård.',
    assessedBy: 'Karin Ekström',
    at: '2026-11-20T10:00:00Z',
  };
  server.use(
    ...familyHandlers(
      fullCase({ maturity: [assessment], actions: [{ name: 'assessMaturity', allowed: true, reason: null }] }),
    ),
    answer('post', '/api/cases/{caseId}/maturity', done, remember(sent)),
  );
  const { user, container } = renderApp(page);
  expect(await screen.findByText('Barnet bestämmer själv om barnets hälsa och vård')).toBeVisible();
  expect(screen.getByText('Bedömt av Karin Ekström 20 nov. 2026.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Anteckna att barnet bestämmer själv' }));
  const heading = await screen.findByRole('heading', { name: 'Anteckna att barnet bestämmer själv' });
  const form = heading.closest('form');
  if (form === null) throw new Error('The form has a heading.');
  await user.click(within(form).getByRole('checkbox', { name: 'Skolgång' }));
  await user.type(within(form).getByLabelText('Vad bygger bedömningen på?'), 'Femton år, förstår frågan.');
  expect(await axeViolations(container)).toEqual([]);
  await user.click(within(form).getByRole('button', { name: 'Spara bedömningen' }));
  await waitFor(() =>
    expect(sent).toEqual({ version: '"7"', body: { areas: ['schooling'], grounds: 'Femton år, förstår frågan.' } }),
  );
});
