import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Schemas } from '@/api/types';
import { axeViolations } from '@/testing/axe';
import { fullCase, recipientList } from '@/testing/familyFixtures';
import { familyHandlers, remember, type Sent } from '@/testing/familyHandlers';
import { caseId } from '@/testing/fixtures';
import { answer, done } from '@/testing/handlers';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';

const contacts = `/arenden/${caseId}/kontakter`;
const author = { branchName: 'Elevhälsan Flen', unitName: 'Stenhammarskolans elevhälsa', personName: 'Karin Ekström' };

const objection: Schemas['ItemNote'] = {
  itemId: 'item-contact-1',
  kind: 'objection',
  text: 'Vi har aldrig varit där.',
  personName: 'Mona Lindgård',
  author,
  at: '2026-11-20T10:00:00Z',
};

async function openMenu(user: ReturnType<typeof renderApp>['user'], act: string) {
  const summary = await screen.findByText('Rätta eller dela', { selector: 'li summary' });
  await user.click(summary);
  await user.click(screen.getByRole('button', { name: act }));
}

test('what somebody holds to be wrong stands beside the item, in that person’s words', async () => {
  server.use(...familyHandlers(fullCase({ notes: [objection] })));
  const { container } = renderApp(contacts);
  const notes = await screen.findByRole('list', { name: 'Anteckningar om Vårdcentralen Flen' });
  expect(notes).toHaveTextContent('Mona Lindgård anser att uppgiften är fel.');
  expect(notes).toHaveTextContent('Antecknat 20 nov. 2026 11:00 av Karin Ekström, Stenhammarskolans elevhälsa');
  expect(within(notes).getByText('Vi har aldrig varit där.')).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
});

test('an objection is noted by whom it is and what is wrong', async () => {
  const sent: Sent = {};
  server.use(
    ...familyHandlers(),
    answer('post', '/api/cases/{caseId}/items/{itemId}/objections', done, remember(sent)),
  );
  const { user, container } = renderApp(contacts);
  await openMenu(user, 'Någon anser att det är fel');
  await user.click(await screen.findByRole('button', { name: 'Spara anteckningen' }));
  expect(await screen.findByRole('link', { name: 'Välj en person' })).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Vem anser att uppgiften är fel?'), 'Mona Lindgård');
  await user.type(screen.getByLabelText('Vad är fel, med personens egna ord?'), 'Vi har aldrig varit där.');
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Spara anteckningen' }));
  await waitFor(() =>
    expect(sent).toEqual({ version: '"7"', body: { personId: 'guardian-1', text: 'Vi har aldrig varit där.' } }),
  );
});

test('a correction begins from what stands there, and tells why', async () => {
  const sent: Sent = {};
  server.use(
    ...familyHandlers(),
    answer('post', '/api/cases/{caseId}/contacts/{contactId}/correct', done, remember(sent)),
  );
  const { user } = renderApp(contacts);
  await openMenu(user, 'Rätta');
  const role = await screen.findByLabelText(/^Roll/);
  expect(role).toHaveValue('Läkare');
  await user.clear(role);
  await user.click(screen.getByRole('button', { name: 'Spara rättelsen' }));
  expect(await screen.findByRole('link', { name: 'Skriv varför' })).toBeVisible();
  await user.type(screen.getByLabelText('Varför rättas uppgiften?'), 'Är sjuksköterska.');
  await user.click(screen.getByRole('button', { name: 'Spara rättelsen' }));
  await waitFor(() =>
    expect(sent.body).toEqual({
      organisation: 'Vårdcentralen Flen',
      person: 'Dr. Ahl',
      role: null,
      phone: null,
      note: 'Magont sedan våren.',
      reason: 'Är sjuksköterska.',
    }),
  );
});

test('an item is taken back from everybody, and it is said what cannot be taken back', async () => {
  const sent: Sent = {};
  server.use(...familyHandlers(), answer('post', '/api/cases/{caseId}/items/{itemId}/withdraw', done, remember(sent)));
  const { user } = renderApp(contacts);
  await openMenu(user, 'Dra tillbaka från alla');
  expect(
    await screen.findByText('Det som mottagaren redan har fört över till sin egen dokumentation är mottagarens.'),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Dra tillbaka' }));
  await waitFor(() => expect(sent).toEqual({ version: '"7"', body: { reason: null } }));
});

test('health care and socialtjänst are told on necessity, and why it is needed is recorded', async () => {
  const sent: Sent = {};
  const [first] = recipientList.recipients;
  if (!first) throw new Error('The fixture has a recipient.');
  server.use(
    answer('get', '/api/cases/{caseId}/recipients', {
      recipients: [
        {
          ...first,
          options: [
            { basis: 'osl26_9', allowed: true, proposed: false, needsReason: true, why: 'Behövs för vård eller stöd.' },
          ],
        },
      ],
    }),
    answer('post', '/api/cases/{caseId}/disclosures', done, remember(sent)),
    ...familyHandlers(),
  );
  const { user, container } = renderApp(contacts);
  await openMenu(user, 'Lämna ut');
  await user.click(await screen.findByRole('button', { name: 'Lämna ut' }));
  expect(await screen.findByRole('link', { name: 'Välj minst en mottagare.' })).toBeVisible();
  await user.click(screen.getByRole('radio', { name: /^Socialtjänsten får lämna/ }));
  await user.type(
    screen.getByLabelText('Varför behöver barnet eller familjen att uppgiften lämnas?'),
    'För att planera vården.',
  );
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Lämna ut' }));
  await waitFor(() =>
    expect(sent.body).toEqual({
      itemIds: ['item-contact-1'],
      recipients: [{ branchId: first.branchId, basis: 'osl26_9', reason: 'För att planera vården.' }],
    }),
  );
});

test('another branch’s item can be neither corrected nor taken back from here', async () => {
  server.use(...familyHandlers(fullCase({ ownItems: [] })));
  renderApp(contacts);
  expect(await screen.findByRole('heading', { name: 'Vårdcentralen Flen' })).toBeVisible();
  expect(screen.queryByText('Rätta eller dela')).not.toBeInTheDocument();
});

test('a contact that is about a parent says so, and asks anew whom it may be told to', async () => {
  const sent: Sent = {};
  const asked: (string | null)[] = [];
  server.use(
    answer('get', '/api/cases/{caseId}/recipients', recipientList, (request) =>
      asked.push(new URL(request.url).searchParams.get('concerns')),
    ),
    answer('post', '/api/cases/{caseId}/contacts', done, remember(sent)),
    ...familyHandlers(fullCase({ actions: [{ name: 'addContact', allowed: true, reason: null }] })),
  );
  const { user } = renderApp(contacts);
  await user.click(await screen.findByRole('button', { name: 'Lägg till en kontakt' }));
  await user.type(await screen.findByLabelText('Verksamhet'), 'Vuxenpsykiatrin');
  await user.click(await screen.findByRole('radio', { name: /^Samtycke/ }));
  await user.click(screen.getByRole('checkbox', { name: 'Mona Lindgård' }));
  await waitFor(() => expect(asked).toContain('guardian-1'));
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  await waitFor(() => expect(sent.body).toMatchObject({ concerns: ['guardian-1'], recipients: [] }));
});
