import { onlineManager } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { Schemas } from '@/api/types';
import { axeViolations } from '@/testing/axe';
import { wheelDefinition, wheelDefinitions } from '@/testing/familyFixtures';
import { remember, type Sent } from '@/testing/familyHandlers';
import { caseId, caseRow } from '@/testing/fixtures';
import { answer, done, refuse } from '@/testing/handlers';
import {
  action,
  agendaItem,
  groupItemId,
  karin,
  meetingPath,
  meetingRow,
  meetingView,
  othersStory,
  ownStory,
  writing,
} from '@/testing/meetingFixtures';
import { renderApp } from '@/testing/render';
import { server } from '@/testing/server';
import { catalogueView } from '@/testing/supportFixtures';

type View = Partial<Schemas['MeetingView']>;

/** The page as the host answers; what is changed in the answer is there at the next fetch. */
function open(view: View = {}) {
  const now = { view: meetingView(view) };
  server.use(
    http.get('*/api/eht/terms/:cycleId/meetings/:meetingId', () => HttpResponse.json(now.view)),
    http.get('*/api/cases/:caseId/recipients', () => HttpResponse.json(recipients(false))),
  );
  return { now, ...renderApp(meetingPath) };
}

const recipients = (consent: boolean) => ({
  recipients: [
    {
      branchId: 'b-bup',
      branchName: 'BUP Sörmland',
      units: ['BUP Katrineholm'],
      options: [
        {
          basis: 'consent',
          allowed: consent,
          proposed: consent,
          needsReason: false,
          why: consent ? 'Mona har sagt ja.' : 'Samtycke saknas.',
        },
        { basis: 'harmAssessment', allowed: true, proposed: false, needsReason: true, why: 'Kräver en prövning.' },
      ],
    },
  ],
});

test('what is open comes first, then the agenda with its time, then who is there', async () => {
  const { container } = open({
    openActions: [{ itemId: groupItemId, itemText: 'Oro i årskurs 8', action: action(), isOverdue: true }],
  });
  expect(await screen.findByRole('heading', { level: 1, name: /^Förstärkt EHT 26 nov\. 2026/ })).toBeVisible();
  const parts = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
  expect(parts).toEqual(['Följ upp', 'Dagordning', 'Vilka som är med']);
  expect(screen.getByText('Försenad')).toBeVisible();
  expect(screen.getByText('Punkterna önskar 40 av mötets 90 minuter.')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Punkt 2: Alva Lindgård' })).toBeVisible();
  expect(document.title).not.toMatch(/Alva/);
  expect(await axeViolations(container)).toEqual([]);
});

test('more time wished than there is, is said', async () => {
  open({ items: [agendaItem({ minutes: 100 })] });
  expect(await screen.findByText('Punkterna önskar 100 minuter, 10 mer än mötets 90.')).toBeVisible();
});

test('in handledning a child is brought up without identity only, and the form says why', async () => {
  const sent: Sent = {};
  server.use(
    http.get('*/api/wheel-definitions/:id/:version', () => HttpResponse.json(wheelDefinition('sv'))),
    answer('get', '/api/wheel-definitions', wheelDefinitions),
    answer('get', '/api/cases', { cases: [caseRow({ alias: 'Linden' })], invitations: [], total: 1, next: null }),
    answer('post', '/api/eht/terms/{cycleId}/items', done, remember(sent)),
  );
  const { user, container } = open({ kind: 'supervision', kindName: 'Handledning', items: [ownStory()] });
  await user.click(await screen.findByRole('button', { name: 'Öppna punkt 1' }));
  expect(screen.getByRole('button', { name: 'Ta tillbaka punkten' })).toBeVisible();
  for (const name of ['Säg namnet nu', 'Håll tillbaka punkten']) {
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  }
  await user.click(screen.getByRole('button', { name: 'Anmäl punkt' }));
  await user.click(await screen.findByRole('radio', { name: /Ett barn/ }));
  expect(screen.getByText(/Ett barn tas bara upp avidentifierat/)).toBeVisible();
  await user.selectOptions(
    screen.getByLabelText('Vilket barn?'),
    await screen.findByRole('option', { name: /^Linden/ }),
  );
  expect(screen.queryByRole('radio', { name: /Med namn/ })).not.toBeInTheDocument();
  expect(screen.queryByRole('radio', { name: /Väntar/ })).not.toBeInTheDocument();
  await user.type(screen.getByLabelText('Frågan utan identitet'), 'Ett barn sover inte.');
  await user.type(screen.getByLabelText('Er fråga i sin helhet'), 'Hur möter vi familjen?');
  expect(await axeViolations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Anmäl punkten' }));
  await waitFor(() => expect(sent.body).toMatchObject({ mode: 'anonymous', caseId, recipients: null }));
});

test('whoever leads orders by buttons, and hears where the item went', async () => {
  const sent: Sent = {};
  const first = agendaItem();
  const second = ownStory();
  const { user, now } = open({ leads: true, items: [first, second] });
  server.use(
    answer('post', '/api/eht/terms/{cycleId}/meetings/{meetingId}/order', done, (request) => {
      now.view = meetingView({ leads: true, items: [second, first] });
      void remember(sent)(request);
    }),
  );
  await user.click(await screen.findByRole('button', { name: 'Flytta upp punkt 2' }));
  await waitFor(() => expect(sent.body).toEqual({ itemIds: [second.itemId, first.itemId] }));
  expect(await screen.findByText('Punkten är nu nummer 1 av 2.')).toBeInTheDocument();
  expect(await screen.findByRole('heading', { name: 'Punkt 1: Alva Lindgård' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Flytta upp punkt 1' })).toHaveAttribute('aria-disabled', 'true');
});

test('somebody who does not lead cannot order, begin or close', async () => {
  open();
  await screen.findByRole('heading', { name: 'Dagordning' });
  for (const name of [/^Flytta/, 'Börja mötet', 'Avsluta mötet']) {
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  }
  expect(screen.queryByTitle(/^Dra punkt/)).not.toBeInTheDocument();
});

test('the meeting begins with those who are ticked, and takes nobody for granted', async () => {
  const sent: Sent = {};
  server.use(answer('post', '/api/eht/terms/{cycleId}/meetings/{meetingId}/opening', done, remember(sent)));
  const { user } = open({ leads: true, meeting: { ...meetingRow, status: 'planned' } });
  await user.click(await screen.findByRole('button', { name: 'Börja mötet' }));
  expect(screen.getByRole('checkbox', { name: 'Karin Ekström' })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'Bea Lund' })).not.toBeChecked();
  await user.click(screen.getByRole('checkbox', { name: 'Bea Lund' }));
  await user.click(screen.getByRole('button', { name: 'Börja mötet' }));
  await waitFor(() =>
    expect(sent.body).toEqual({
      present: [
        { personId: 'person-Karin Ekström', unitId: 'u-stenhammar' },
        { personId: 'person-Bea', unitId: 'u-bup' },
      ],
    }),
  );
});

test('a note that got no answer is kept, and sent again under the same key once there is a way through', async () => {
  const sent: { key: string | null; body: unknown }[] = [];
  server.use(
    http.post('*/api/eht/items/:itemId/notes', async ({ request }) => {
      sent.push({ key: request.headers.get('Idempotency-Key'), body: await request.json() });
      return sent.length === 1 ? HttpResponse.error() : HttpResponse.json(done);
    }),
  );
  const { user, queryClient } = open({ items: [agendaItem()], currentItemId: groupItemId });
  const field = await screen.findByLabelText('Skriv en anteckning');
  await user.type(field, 'Två vuxna ute hjälper.');
  await user.click(screen.getByRole('button', { name: 'Lägg till anteckningen' }));
  expect(await screen.findByText(/^Inte skickad ännu/)).toBeVisible();
  expect(field).toHaveValue('Två vuxna ute hjälper.');
  await queryClient.refetchQueries();
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toEqual(sent[0]);
  expect(sent[0]?.key).toMatch(/^[0-9a-f-]{36}$/);
  await waitFor(() => expect(field).toHaveValue(''));
});

test('a note that is written without a network says that it waits, and is sent once when there is one', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/eht/items/:itemId/notes', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(done);
    }),
  );
  const { user } = open({ items: [agendaItem()], currentItemId: groupItemId });
  const field = await screen.findByLabelText('Skriv en anteckning');
  onlineManager.setOnline(false);
  try {
    await user.type(field, 'Två vuxna ute hjälper.');
    await user.click(screen.getByRole('button', { name: 'Lägg till anteckningen' }));
    expect(await screen.findByText(/^Inte skickad ännu/)).toBeVisible();
    expect(sent).toEqual([]);
  } finally {
    onlineManager.setOnline(true);
  }
  await waitFor(() => expect(field).toHaveValue(''));
  expect(screen.queryByText(/^Inte skickad ännu/)).not.toBeInTheDocument();
  expect(sent).toEqual([{ text: 'Två vuxna ute hjälper.', ownOnly: false, recipients: null }]);
});

test('what is typed while a note is on its way is not lost', async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  server.use(
    http.post('*/api/eht/items/:itemId/notes', async () => {
      await held;
      return HttpResponse.json(done);
    }),
  );
  const { user } = open({ items: [agendaItem()], currentItemId: groupItemId });
  const field = await screen.findByLabelText('Skriv en anteckning');
  await user.type(field, 'Ett');
  await user.click(screen.getByRole('button', { name: 'Lägg till anteckningen' }));
  await user.type(field, ' och två');
  release();
  expect(await screen.findByText('Anteckningen är sparad.')).toBeInTheDocument();
  expect(field).toHaveValue('Ett och två');
});

test('each person’s notes stand side by side, one’s own can be changed, and what is for us is marked', async () => {
  const sent: Sent = {};
  server.use(answer('post', '/api/eht/items/{itemId}/notes/{noteId}/revision', done, remember(sent)));
  const mine = writing({ writingId: '6', text: 'Bara vi', scope: 'own', by: karin, isMine: true, revision: 2 });
  const { user } = open({ items: [agendaItem({ notes: [writing({}), mine] })], currentItemId: groupItemId });
  const own = (await screen.findByText('Bara vi')).closest('li') as HTMLElement;
  expect(within(own).getByText('Bara för oss')).toBeVisible();
  expect(screen.getAllByRole('button', { name: 'Ändra din anteckning' })).toHaveLength(1);
  await user.click(within(own).getByRole('button', { name: 'Ändra din anteckning' }));
  await user.type(await within(own).findByLabelText('Anteckning'), ' vet');
  await user.click(within(own).getByRole('button', { name: 'Lägg till anteckningen' }));
  await waitFor(() => expect(sent.body).toEqual({ text: 'Bara vi vet', revision: 2 }));
});

test('a decision that somebody wrote first stands beside what was typed, which is kept', async () => {
  const revisions: unknown[] = [];
  const theirs = writing({ writingId: '9', text: 'Deras beslut', revision: 3 });
  const { user, now } = open({ items: [agendaItem()], currentItemId: groupItemId });
  server.use(
    http.post('*/api/eht/items/:itemId/decision', async ({ request }) => {
      revisions.push(((await request.json()) as { revision: number }).revision);
      if (revisions.length > 1) return HttpResponse.json(done);
      now.view = meetingView({ items: [agendaItem({ decisions: [theirs] })], currentItemId: groupItemId });
      return HttpResponse.json({ code: 'eht.text-changed', title: 'Ändrat', detail: 'Någon annan' }, { status: 409 });
    }),
  );
  await user.click(await screen.findByRole('button', { name: 'Skriv beslutet' }));
  await user.type(await screen.findByLabelText('Vad är bestämt?'), 'Mitt beslut');
  await user.click(screen.getByRole('button', { name: 'Skriv beslutet' }));
  const conflict = await screen.findByRole('alert');
  expect(await within(conflict).findByText('Deras beslut')).toBeVisible();
  expect(screen.getByLabelText('Vad är bestämt?')).toHaveValue('Mitt beslut');
  await user.click(within(conflict).getByRole('button', { name: 'Spara på den nya versionen' }));
  await waitFor(() => expect(revisions).toEqual([0, 3]));
});

test('an action is not sent without somebody and a day', async () => {
  const sent: Sent = {};
  server.use(
    answer('get', '/api/catalogue/{municipality}', catalogueView({ interventions: [] })),
    answer('post', '/api/eht/items/{itemId}/actions', done, remember(sent)),
  );
  const { user } = open({ items: [agendaItem()], currentItemId: groupItemId });
  await user.click(await screen.findByRole('button', { name: 'Lägg till åtgärd' }));
  await user.type(await screen.findByLabelText('Vad ska göras?'), 'Två vuxna ute');
  await user.click(screen.getByRole('radio', { name: 'Selektiv' }));
  await user.click(screen.getByRole('radio', { name: 'Förebyggande' }));
  await user.click(screen.getByRole('button', { name: 'Spara åtgärden' }));
  const wrong = await screen.findByRole('alert');
  expect(
    within(wrong)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Ange vem som ansvarar.', 'Ange till vilken dag.']);
  expect(sent.body).toBeUndefined();
  await user.selectOptions(screen.getByLabelText('Vem ansvarar?'), 'Bea Lund, BUP Katrineholm');
  await user.type(screen.getByLabelText('Till vilken dag?'), '2099-12-01');
  await user.click(screen.getByRole('button', { name: 'Spara åtgärden' }));
  await waitFor(() =>
    expect(sent.body).toMatchObject({
      responsible: { personId: 'person-Bea', unitId: 'u-bup' },
      due: '2099-12-01',
      catalogueEntry: null,
    }),
  );
});

test('an action can be one of the insatser of the school’s municipality, with its waiting time in sight', async () => {
  const sent: Sent = {};
  server.use(
    answer('get', '/api/catalogue/{municipality}', catalogueView({ mayKeep: false })),
    answer('post', '/api/eht/items/{itemId}/actions', done, remember(sent)),
  );
  const { user, container } = open({ items: [agendaItem()], currentItemId: groupItemId });
  await user.click(await screen.findByRole('button', { name: 'Lägg till åtgärd' }));
  const choice = await screen.findByLabelText(/Välj ur kommunens insatser/);
  await user.selectOptions(choice, 'Familjebehandling (inte angiven)');
  expect(screen.getByLabelText('Vad ska göras?')).toHaveValue('Familjebehandling');
  await user.selectOptions(choice, 'Familjestöd (3 veckor)');
  expect(screen.getByLabelText('Vad ska göras?')).toHaveValue('Familjestöd');
  expect(screen.getByRole('radio', { name: 'Selektiv' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Förebyggande' })).toBeChecked();
  expect(screen.getByText(/Öppen: familjen vänder sig dit direkt. Väntetid: 3 veckor./)).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
  await user.type(screen.getByLabelText('Vad ska göras?'), ', kuratorn ringer');
  await user.selectOptions(screen.getByLabelText('Vem ansvarar?'), 'Bea Lund, BUP Katrineholm');
  await user.type(screen.getByLabelText('Till vilken dag?'), '2099-12-01');
  await user.click(screen.getByRole('button', { name: 'Spara åtgärden' }));
  await waitFor(() =>
    expect(sent.body).toMatchObject({
      what: 'Familjestöd, kuratorn ringer',
      reach: 'selective',
      kind: 'preventing',
      catalogueEntry: '77777777-7777-4777-8777-777777777771',
    }),
  );
});

test('what is followed up says what effect it had, in somebody’s eyes', async () => {
  const sent: Sent = {};
  server.use(answer('post', '/api/eht/items/{itemId}/actions/{actionId}/follow-up', done, remember(sent)));
  const { user } = open({
    openActions: [{ itemId: groupItemId, itemText: 'Oro i årskurs 8', action: action(), isOverdue: false }],
  });
  await user.click(await screen.findByRole('button', { name: 'Följ upp åtgärden' }));
  await user.click(await screen.findByRole('radio', { name: 'Genomförd' }));
  await user.click(screen.getByRole('button', { name: 'Spara uppföljningen' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Skriv vilken effekt åtgärden fick');
  expect(sent.body).toBeUndefined();
  await user.type(screen.getByLabelText(/^I barnets ögon/), 'Lugnare');
  await user.click(screen.getByRole('button', { name: 'Spara uppföljningen' }));
  await waitFor(() =>
    expect(sent.body).toEqual({ result: 'done', effects: [{ perspective: 'child', text: 'Lugnare' }], due: null }),
  );
});

test('what goes alone goes alone, and where a concern is reported is a link and nothing else', async () => {
  const sent: Sent = {};
  server.use(answer('post', '/api/eht/items/{itemId}/outcomes', done, remember(sent)));
  const { user } = open({ items: [agendaItem()], currentItemId: groupItemId });
  await user.click(await screen.findByRole('button', { name: 'Välj utfall' }));
  await user.click(screen.getByRole('checkbox', { name: 'Konsultation' }));
  await user.click(screen.getByRole('checkbox', { name: 'Senare, vid nästa möte' }));
  expect(screen.getByRole('checkbox', { name: 'Konsultation' })).not.toBeChecked();
  expect(screen.queryByRole('checkbox', { name: /oro/i })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Spara utfallet' }));
  await waitFor(() => expect(sent.body).toEqual({ outcomes: ['later'] }));
  expect(screen.getByText(/^Orosanmälan:/)).toHaveAttribute('href', 'https://www.flen.example/orosanmalan');
});

test('a story that gives the child away is quoted at its field, and the small school is warned of', async () => {
  server.use(
    answer('get', '/api/wheel-definitions', wheelDefinitions),
    http.get('*/api/wheel-definitions/:id/:version', () => HttpResponse.json(wheelDefinition('sv'))),
    answer('get', '/api/cases', { cases: [], invitations: [], total: 0, next: null }),
    refuse('post', '/api/eht/terms/{cycleId}/items', 422, {
      code: 'eht.text-identifies',
      detail: 'Texten innehåller ”201301012397”.',
      errors: { question: ['Texten innehåller ”201301012397”.'] },
    }),
  );
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Anmäl punkt' }));
  await user.click(await screen.findByRole('radio', { name: 'Ett barn' }));
  expect(screen.getByText(/^En berättelse kan peka ut ett barn i en liten skola/)).toBeVisible();
  const story = screen.getByLabelText('Frågan utan identitet');
  await user.type(story, 'Eleven 201301012397');
  await user.click(screen.getByRole('button', { name: 'Anmäl punkten' }));
  await waitFor(() => expect(story).toHaveAccessibleDescription(/Texten innehåller ”201301012397”/));
  expect(story).toHaveValue('Eleven 201301012397');
});

test('the question is written anew in place by its author, on what was read, until it is talked about', async () => {
  const sent: Sent = {};
  const item = ownStory({ sectors: ['achieving'] });
  server.use(
    answer('post', '/api/eht/items/{itemId}/revision', done, remember(sent)),
    answer('get', '/api/wheel-definitions', wheelDefinitions),
    http.get('*/api/wheel-definitions/:id/:version', () => HttpResponse.json(wheelDefinition('sv'))),
  );
  const { user } = open({ items: [item], currentItemId: item.itemId });
  expect(await screen.findByText('Hjulet: Utvecklas')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Skriv om frågan' }));
  const question = await screen.findByLabelText('Er fråga i sin helhet');
  await user.clear(question);
  await user.type(question, 'Alva kommer sent.');
  await user.clear(screen.getByLabelText('Önskad tid i minuter'));
  await user.click(screen.getByRole('button', { name: 'Spara frågan' }));
  expect(screen.getByLabelText('Önskad tid i minuter')).toHaveAccessibleDescription(/mellan 1 och 240/);
  await user.type(screen.getByLabelText('Önskad tid i minuter'), '30');
  await user.click(screen.getByRole('button', { name: 'Spara frågan' }));
  await waitFor(() =>
    expect(sent.body).toEqual({
      content: {
        question: 'Alva kommer sent.',
        story: 'Ett barn kommer inte till skolan.',
        sectors: ['achieving'],
        minutes: 30,
        needs: ['bup'],
      },
      revision: 1,
    }),
  );
});

test('what has been talked about stands as it was asked', async () => {
  const item = ownStory({ notes: [writing({})] });
  open({ items: [item], currentItemId: item.itemId });
  expect(await screen.findByRole('button', { name: 'Ta tillbaka punkten' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Skriv om frågan' })).not.toBeInTheDocument();
});

test('the gate says person by person who can hear the name, to the author’s own branch', async () => {
  const item = ownStory();
  const { user } = open({ items: [item], currentItemId: item.itemId });
  const row = (await screen.findByText('BUP Sörmland kan inte få detta eftersom samtycke saknas.')).closest('li');
  expect(within(row as HTMLElement).getByText('Kan inte höra')).toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'Säg namnet nu' }));
  expect(await screen.findByText(/De här verksamheterna har inte samtycke/)).toBeVisible();
});

test('when consent has come in the middle of the meeting, the name can be said', async () => {
  const sent: Sent = {};
  const { gate } = ownStory();
  const item = ownStory({
    gate: gate.map((row) => ({ ...row, mayBeTold: true, because: 'Vårdnadshavaren har samtyckt.' })),
  });
  server.use(answer('post', '/api/eht/items/{itemId}/naming', done, remember(sent)));
  const { user } = open({ items: [item], currentItemId: item.itemId });
  server.use(http.get('*/api/cases/:caseId/recipients', () => HttpResponse.json(recipients(true))));
  expect(await screen.findByText('Det finns grund för alla i rummet. Namnet kan sägas.')).toBeVisible();
  expect(screen.getByText('Kan få höra, när namnet sägs')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Säg namnet nu' }));
  await user.click(await screen.findByRole('button', { name: 'Ja, säg namnet' }));
  await waitFor(() => expect(sent.body).toEqual({ recipients: [] }));
});

test('when somebody comes in who may not hear the name that is being said, it is said at once', async () => {
  const why = 'Alla i rummet har inte grund att höra vem barnet är.';
  const item = ownStory({ mode: 'named', mayTakeUp: false, whyNotTakenUp: why });
  const { now, queryClient } = open({
    items: [{ ...item, mayTakeUp: true, whyNotTakenUp: null }],
    currentItemId: item.itemId,
  });
  await screen.findByText('Med namn');
  expect(screen.queryByRole('alert')).toBeNull();
  now.view = meetingView({ items: [item], currentItemId: item.itemId });
  await queryClient.invalidateQueries();
  expect(await screen.findByRole('alert')).toHaveTextContent(why);
});

test('whoever hears a story sees no name, no gate and no way to the case', async () => {
  const item = othersStory();
  open({ items: [item], currentItemId: item.itemId });
  expect(await screen.findByRole('heading', { name: 'Punkt 1: Ett barn, utan identitet' })).toBeVisible();
  expect(screen.queryByText(/Alva/)).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /^Till ärendet/ })).not.toBeInTheDocument();
  for (const name of ['Säg namnet nu', 'Håll tillbaka punkten', 'Ta tillbaka punkten', 'Ta upp punkten']) {
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  }
  expect(screen.queryByRole('checkbox', { name: 'Bara för oss' })).not.toBeInTheDocument();
});

test('after the meeting nothing more is written on the items', async () => {
  const { user } = open({ meeting: { ...meetingRow, status: 'closed', takesItems: false }, items: [agendaItem()] });
  await user.click(await screen.findByRole('button', { name: 'Öppna punkt 1' }));
  expect(screen.getByRole('heading', { name: 'Anteckningar' })).toBeVisible();
  // The form stands there only once the host has said whether there is a draft.
  await expect(screen.findByLabelText('Skriv en anteckning', {}, { timeout: 500 })).rejects.toThrow();
  for (const name of ['Lägg till anteckningen', 'Skriv beslutet', 'Lägg till åtgärd', 'Välj utfall', 'Anmäl punkt']) {
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  }
});
