import { readFile } from 'node:fs/promises';
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { consentFor } from '../story/consent';
import { openCase } from '../story/open-case';
import { addMember, keepTwoDays, openSeries, planTwoMeetings } from '../story/series';
import { type Actor, signIn } from '../story/story';
import { expectNoAxeViolations } from '../support/axe';
import { expectNoCspViolations, expectQuietConsole, listenForComplaints } from '../support/console';
import { mouse } from '../support/hand';
import { listenForIdentity } from '../support/identity';
import { type Persona, personOf } from '../support/personas';

const child = { givenName: 'Torunn', familyName: 'Tranekulla', birthDate: '2013-02-27', guardian: 'Sixten Tranekulla' };
const story = 'Ett barn kommer sent de flesta dagar och går hem vid lunch.';
const whole = `${child.givenName} kommer sent de flesta dagar. Hur får vi ihop morgnarna?`;
const late = 'Pappan arbetar natt, så morgnarna är ensamma.';
const walk = 'Möta vid bussen måndag till onsdag';
const talk = 'Tre samtal med familjen om morgnarna';

test('a term of förstärkt EHT: six people, two meetings, one child, and nothing left between two terms', async ({ browser }) => {
  test.setTimeout(360_000);
  const head = await enter(browser, 'headTeacher');
  const counsellor = await enter(browser, 'counsellor');
  const nurse = await enter(browser, 'schoolNurse');
  const bup = await enter(browser, 'bupConsultant');
  const social = await enter(browser, 'socialWorker');
  const coordinator = await enter(browser, 'coordinator');
  const everybody = [head, counsellor, nurse, bup, social, coordinator];

  const casePath = await openCase(counsellor, child);
  const alias = await counsellor.page.getByRole('heading', { level: 1 }).innerText();
  const caseId = casePath.split('/').at(-1);
  const words = new RegExp([child.givenName, child.familyName, child.guardian, child.birthDate, alias, caseId].join('|'), 'i');
  const ears = [head, nurse, bup, social, coordinator].map(({ page }) => listenForIdentity(page, words));
  let [first, second] = ['', ''];

  await test.step('rektor opens the series, makes four others members and plans the term', async () => {
    await openSeries(head, 'Förstärkt EHT, en termin');
    await addMember(head, /^Elevhälsan Rönnbärsskolan/, 'counsellor');
    await addMember(head, /^Skolhälsovården Rönnbärsskolan/, 'schoolNurse');
    await addMember(head, /^BUP-mottagningen Katrineholm/, 'bupConsultant');
    await addMember(head, /^Socialtjänsten Flen, barn och unga/, 'socialWorker');
    [first, second] = await planTwoMeetings(head);
  });

  await test.step('the invitation to the calendar says when and where, and nothing else', async () => {
    await social.page.goto(`/moten/${first.split('/')[2]}`);
    const download = social.page.waitForEvent('download');
    await social.page.getByRole('link', { name: 'Hämta till kalendern (.ics)' }).click();
    const calendar = await readFile(await (await download).path(), 'utf8');
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(calendar).not.toMatch(/EHT|BUP|socialtjänst|elevhälsa/i);
  });

  await test.step('a child without identity, a class and the school are brought up before the cut-off', async () => {
    await submitStory(counsellor.page, first, alias);
    await submit(nurse.page, first, 'Grupp eller klass', 'Trötta morgnar i årskurs 7');
    await submit(social.page, first, 'Skolenheten', 'Hur når vi alla föräldrar till nya årskurs 6?');
  });

  await test.step('rektor puts the class first; BUP prepares what it is asked', async () => {
    await head.page.goto(first);
    await head.page.getByRole('button', { name: 'Flytta upp punkt 2' }).click();
    await expect(head.page.getByRole('heading', { name: 'Punkt 1: Grupp eller klass' })).toBeVisible();
    await bup.page.goto(first);
    await expect(bup.page.getByRole('heading', { level: 3 }).filter({ hasText: 'Punkt' })).toHaveText([
      'Punkt 1: Grupp eller klass',
      'Punkt 2: Ett barn, utan identitet',
      'Punkt 3: Skolenheten',
    ]);
    await expect(item(bup.page, 2).getByText(story)).toBeVisible();
  });

  await test.step('rektor draws the school to the top with the mouse and back again, and BUP sees it go', async () => {
    await draw(head.page, 3, 1, 'above');
    await expect(head.page.getByText('Punkten är nu nummer 1 av 3.')).toBeAttached();
    await expect(bup.page.getByRole('heading', { name: 'Punkt 1: Skolenheten' })).toBeVisible();
    await draw(head.page, 1, 3, 'below');
    await expect(bup.page.getByRole('heading', { name: 'Punkt 3: Skolenheten' })).toBeVisible();
    await expect(bup.page.getByTitle('Dra punkt 1 till en annan plats')).toHaveCount(0);
  });

  await test.step('the meeting begins, with the samordnare let in for the class only', async () => {
    await begin(head.page, first, ['counsellor', 'schoolNurse', 'bupConsultant', 'socialWorker']);
    await open(head.page, 1);
    await letIn(item(head.page, 1), 'Samordningsfunktionen Flen', 'coordinator');
    await coordinator.page.goto(first);
    await expect(coordinator.page.getByRole('heading', { level: 3 }).filter({ hasText: 'Punkt' })).toHaveText([
      'Punkt 1: Grupp eller klass',
    ]);
    await takeUp(head.page, 1);
  });

  await test.step('four write at once on the class, one of them without a connection, and no word is lost', async () => {
    for (const { page } of [nurse, coordinator, bup]) await expect(item(page, 1).getByText('Tas upp nu')).toBeVisible();
    await bup.page.context().setOffline(true);
    await Promise.all([
      note(nurse.page, 1, 'Många somnar efter midnatt.'),
      note(coordinator.page, 1, 'Fritidsgården ser samma sak.'),
      note(head.page, 1, 'Första lektionen kan börja senare.'),
      note(bup.page, 1, 'Sömnskolan kan hållas i klassen.'),
    ]);
    await expect(item(bup.page, 1).getByText('Inte skickad ännu.')).toBeVisible();
    await bup.page.context().setOffline(false);
    for (const { page } of [nurse, coordinator, head, bup]) {
      for (const said of ['midnatt', 'Fritidsgården', 'börja senare', 'Sömnskolan']) {
        await expect(item(page, 1).getByRole('listitem').filter({ hasText: said })).toBeVisible();
      }
    }
    await decide(head.page, 1, 'Klassen får sömnskola i vår.');
    await plan(head.page, 1, { what: 'Sömnskola i årskurs 7', who: 'schoolNurse', reach: 'Selektiv', kind: 'Förebyggande' });
    await expect(item(nurse.page, 1).getByText('Sömnskola i årskurs 7')).toBeVisible();
  });

  await test.step('the child is talked of without identity, and nobody but elevhälsan can know who it is', async () => {
    await open(counsellor.page, 2);
    await takeUp(counsellor.page, 2);
    await expect(bup.page.getByText('Tas upp nu')).toBeVisible();
    await note(bup.page, 2, 'Är det sömnen eller skolan som tar emot?');
    await expect(item(counsellor.page, 2).getByText('Är det sömnen eller skolan som tar emot?')).toBeVisible();
    for (const ear of ears) await ear.expectNothingHeard();
  });

  await test.step('consent comes in the middle of the meeting; skolsköterskan, whom it does not cover, goes out; the name is said', async () => {
    const other = await counsellor.page.context().newPage();
    await other.goto(casePath);
    const receivers = [/^Barn- och ungdomspsykiatrin/, /^Grundskolan i Flen/, /^Socialtjänsten i Flen/];
    await consentFor({ page: other, hand: mouse() }, child, receivers, ['Vem barnet är', 'Barnets situation']);
    await other.close();
    const own = item(counsellor.page, 2);
    await expect(
      own
        .getByRole('listitem')
        .filter({ hasText: personOf('schoolNurse').name })
        .first(),
    ).toContainText('Kan inte höra');
    await expect(own.getByText('Det finns grund för alla i rummet.')).toHaveCount(0);
    await own.getByText('Vilka är med under punkten?').click();
    await own.getByRole('button', { name: `${personOf('schoolNurse').name} går ut under punkten` }).click();
    await expect(own.getByText('Det finns grund för alla i rummet. Namnet kan sägas.')).toBeVisible();
    await own.getByRole('button', { name: 'Säg namnet nu' }).click();
    await own.getByRole('button', { name: 'Ja, säg namnet' }).click();
    for (const { page } of [head, bup, social]) {
      await expect(page.getByRole('heading', { name: `Punkt 2: ${child.givenName} ${child.familyName}` })).toBeVisible();
      await expect(item(page, 2).getByText(whole)).toBeVisible();
    }
    await expect(nurse.page.getByRole('heading', { level: 3 }).filter({ hasText: 'Punkt' })).toHaveCount(2);
    await expect(nurse.page.getByRole('main')).not.toContainText(words);
  });

  await test.step('it is decided who does what until when, and the family says what it thinks', async () => {
    await item(counsellor.page, 2)
      .getByRole('button', { name: `${child.guardian} kommer in` })
      .click();
    await expect(item(head.page, 2).getByRole('heading', { name: 'Familjen i rummet' })).toBeVisible();
    await note(counsellor.page, 2, late);
    await expect(item(social.page, 2).getByText(late)).toBeVisible();
    await plan(counsellor.page, 2, { what: talk, who: 'socialWorker', reach: 'Indikerad', kind: 'Åtgärdande' });
    const form = item(counsellor.page, 2).getByRole('button', { name: 'Spara åtgärden' });
    await item(counsellor.page, 2).getByRole('button', { name: 'Lägg till åtgärd' }).click();
    await item(counsellor.page, 2).getByLabel('Vad ska göras?').fill(walk);
    await form.click();
    await expect(counsellor.page.getByRole('link', { name: 'Ange vem som ansvarar.' })).toBeVisible();
    await expect(counsellor.page.getByRole('link', { name: 'Ange till vilken dag.' })).toBeVisible();
    await fillPlan(item(counsellor.page, 2), { what: walk, who: 'headTeacher', reach: 'Indikerad', kind: 'Förebyggande' });
    await decide(counsellor.page, 2, 'Rektor möter vid bussen, socialtjänsten träffar familjen.');
    await choose(item(counsellor.page, 2), 'Skolans egen åtgärd');
    await say(item(counsellor.page, 2), 'Barnet', 'Beslutet', 'Bra om det är Anders som möter.');
    for (const { page } of [head, bup, social]) await expect(item(page, 2).getByText('Bra om det är Anders som möter.')).toBeVisible();
    for (const { page } of everybody) await expectNoAxeViolations(page);
    await head.page.getByRole('button', { name: 'Avsluta mötet' }).click();
    await head.page.getByRole('dialog').getByRole('button', { name: 'Avsluta mötet' }).click();
    await expect(social.page.getByText('Avslutat', { exact: true })).toBeVisible();
  });

  await test.step('the next meeting begins with what was to be done, and with what was not talked about', async () => {
    await begin(head.page, second, ['counsellor', 'schoolNurse', 'bupConsultant', 'socialWorker']);
    await expect(head.page.getByRole('heading', { name: 'Punkt 1: Skolenheten' })).toBeVisible();
    const open = head.page.getByRole('region', { name: 'Följ upp' });
    for (const what of ['Sömnskola i årskurs 7', walk, talk]) await expect(open.getByRole('heading', { name: what })).toBeVisible();
    await nurse.page.goto(second);
    await expect(nurse.page.getByRole('region', { name: 'Följ upp' }).getByRole('heading', { level: 3 })).toHaveText([
      'Sömnskola i årskurs 7',
    ]);
    await followUp(nurse.page, 'Sömnskola i årskurs 7', 'Genomförd', { 'I de professionellas ögon': 'Färre somnar på lektionen.' });
    await social.page.goto(second);
    await followUp(social.page, talk, 'Genomförd', {
      'I barnets ögon': 'Skönt att någon frågade.',
      'I vårdnadshavarens ögon': 'Vi äter frukost ihop igen.',
      'I de professionellas ögon': 'Familjen bad själv om ett fjärde samtal.',
    });
    await followUp(head.page, walk, 'Fortsätter', { 'I de professionellas ögon': 'Två veckor kvar.' });
    await expect(nurse.page.getByText('Inga öppna åtgärder.')).toBeVisible();
    await head.page.getByRole('button', { name: 'Avsluta mötet' }).click();
    await head.page.getByRole('dialog').getByRole('button', { name: 'Avsluta mötet' }).click();
    await expect(head.page.getByText('Avslutat', { exact: true })).toBeVisible();
  });

  await test.step('rektor closes the term with its evaluation, and what is open goes on in the next', async () => {
    await head.page.goto(`/moten/${first.split('/')[2]}`);
    await head.page.getByRole('button', { name: 'Avsluta terminen' }).click();
    await head.page.getByLabel('Vad har fungerat?').fill('Att alla frågor fick ett svar i rummet.');
    await head.page.getByLabel('Vad vill ni ändra?').fill('Börja med uppföljningen varje gång.');
    await keepTwoDays(head.page);
    await expectNoAxeViolations(head.page);
    await head.page.getByRole('button', { name: 'Avsluta och planera nästa' }).click();
    const meetings = head.page.getByRole('table', { name: /^Möten / }).getByRole('link');
    await expect(meetings.first()).not.toHaveAttribute('href', first);
    const next = (await meetings.first().getAttribute('href')) ?? '';
    for (const { page } of [head, social]) {
      await page.goto(next);
      await expect(page.getByRole('region', { name: 'Följ upp' }).getByRole('heading', { level: 3 })).toHaveText([walk]);
    }
    await nurse.page.goto(next);
    await expect(nurse.page.getByText('Inga öppna åtgärder.')).toBeVisible();
  });

  for (const { page, complaints } of everybody) {
    expectNoCspViolations(complaints);
    expectQuietConsole({ ...complaints, console: complaints.console.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED')) });
    await page.context().close();
  }
});

type Person = Actor & { readonly complaints: Awaited<ReturnType<typeof listenForComplaints>> };

async function enter(browser: Browser, who: Persona): Promise<Person> {
  const page = await (await browser.newContext()).newPage();
  const complaints = await listenForComplaints(page);
  await signIn({ page, hand: mouse() }, who);
  return { page, hand: mouse(), complaints };
}

/** An item by its number as this viewer sees the agenda. */
const item = (page: Page, number: number): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: new RegExp(`^Punkt ${number}: `) }) });

/** Draws an item by its handle, and lets it go over the upper or the lower part of another. */
async function draw(page: Page, number: number, other: number, side: 'above' | 'below'): Promise<void> {
  const target = item(page, other);
  // High enough for both to be in sight: what lies outside is reached by the browser's own scrolling, which follows a real pointer only.
  const size = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ ...size, height: 1600 });
  const { width = 0, height = 0 } = (await target.boundingBox()) ?? {};
  await page
    .getByTitle(`Dra punkt ${number} till en annan plats`)
    .dragTo(target, { targetPosition: { x: width / 2, y: side === 'above' ? 8 : height - 8 } });
  await page.setViewportSize(size);
}

async function submit(page: Page, meeting: string, level: string, question: string): Promise<void> {
  await page.goto(meeting);
  await page.getByRole('button', { name: 'Anmäl punkt' }).click();
  await page.getByRole('radio', { name: level }).check();
  await page.getByLabel('Vad vill du ta upp?').fill(question);
  await page.getByRole('button', { name: 'Anmäl punkten' }).click();
  await expect(page.getByText(question)).toBeVisible();
}

async function submitStory(page: Page, meeting: string, alias: string): Promise<void> {
  await page.goto(meeting);
  await page.getByRole('button', { name: 'Anmäl punkt' }).click();
  await page.getByRole('radio', { name: 'Ett barn' }).check();
  const cases = page.getByLabel('Vilket barn?');
  await cases.selectOption({ label: (await cases.locator('option', { hasText: alias }).textContent()) ?? '' });
  await page.getByRole('radio', { name: 'Avidentifierat' }).check();
  await page.getByLabel('Er fråga i sin helhet').fill(whole);
  await page.getByLabel('Frågan utan identitet').fill(story);
  await page.getByRole('checkbox', { name: 'BUP' }).check();
  await page.getByRole('button', { name: 'Anmäl punkten' }).click();
  await expect(page.getByText('Er egen punkt')).toBeVisible();
}

async function begin(page: Page, meeting: string, present: readonly Persona[]): Promise<void> {
  await page.goto(meeting);
  await page.getByRole('button', { name: 'Börja mötet' }).click();
  for (const who of present) await page.getByRole('checkbox', { name: personOf(who).name }).check();
  await page.getByRole('button', { name: 'Börja mötet' }).click();
  await expect(page.getByText('Pågår', { exact: true })).toBeVisible();
}

async function open(page: Page, number: number): Promise<void> {
  const button = page.getByRole('button', { name: `Öppna punkt ${number}` });
  if (await button.isVisible()) await button.click();
}

async function takeUp(page: Page, number: number): Promise<void> {
  await item(page, number).getByRole('button', { name: 'Ta upp punkten' }).click();
  await expect(item(page, number).getByText('Tas upp nu')).toBeVisible();
}

async function letIn(on: Locator, unit: string, who: Persona): Promise<void> {
  await on.getByText('Vilka är med under punkten?').click();
  await on.getByRole('button', { name: 'Släpp in någon bara för punkten' }).click();
  await on.getByLabel('Vilken enhet kommer personen för?').selectOption({ label: unit });
  const people = on.getByLabel('Vem?');
  await people.selectOption({ label: (await people.locator('option', { hasText: personOf(who).name }).textContent()) ?? '' });
  await on.getByRole('button', { name: 'Släpp in', exact: true }).click();
  await expect(on.getByText('Släppt in bara för punkten')).toBeVisible();
}

async function note(page: Page, number: number, text: string): Promise<void> {
  await item(page, number).getByLabel('Skriv en anteckning').fill(text);
  await item(page, number).getByRole('button', { name: 'Lägg till anteckningen' }).click();
}

async function decide(page: Page, number: number, text: string): Promise<void> {
  const on = item(page, number);
  await on.getByRole('button', { name: 'Skriv beslutet' }).click();
  await on.getByLabel('Vad är bestämt?').fill(text);
  await on.getByRole('button', { name: 'Skriv beslutet' }).click();
  await expect(on.getByRole('button', { name: 'Ändra beslutet' })).toBeVisible();
}

interface Plan {
  readonly what: string;
  readonly who: Persona;
  readonly reach: string;
  readonly kind: string;
}

async function plan(page: Page, number: number, planned: Plan): Promise<void> {
  await item(page, number).getByRole('button', { name: 'Lägg till åtgärd' }).click();
  await fillPlan(item(page, number), planned);
}

async function fillPlan(on: Locator, { what, who, reach, kind }: Plan): Promise<void> {
  await on.getByLabel('Vad ska göras?').fill(what);
  const people = on.getByLabel('Vem ansvarar?');
  await people.selectOption({ label: (await people.locator('option', { hasText: personOf(who).name }).textContent()) ?? '' });
  await on.getByLabel('Till vilken dag?').fill(new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10));
  await on.getByRole('radio', { name: reach }).check();
  await on.getByRole('radio', { name: kind }).check();
  await on.getByRole('button', { name: 'Spara åtgärden' }).click();
  await expect(on.getByRole('listitem').filter({ hasText: what })).toBeVisible();
}

async function choose(on: Locator, outcome: string): Promise<void> {
  await on.getByRole('button', { name: 'Välj utfall' }).click();
  await on.getByRole('checkbox', { name: outcome }).check();
  await on.getByRole('button', { name: 'Spara utfallet' }).click();
  await expect(on.getByRole('listitem').filter({ hasText: outcome })).toBeVisible();
}

async function say(on: Locator, who: string, of: string, text: string): Promise<void> {
  await on.getByRole('button', { name: 'Skriv barnets eller vårdnadshavarens ord' }).click();
  await on.getByRole('radio', { name: who, exact: true }).check();
  await on.getByRole('radio', { name: of, exact: true }).check();
  await on.getByLabel('Med egna ord').fill(text);
  await on.getByRole('button', { name: 'Spara orden' }).click();
  await expect(on.getByRole('listitem').filter({ hasText: text })).toBeVisible();
}

async function followUp(page: Page, what: string, result: string, effects: Record<string, string>): Promise<void> {
  const row = page
    .getByRole('region', { name: 'Följ upp' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: what }) });
  await row.getByRole('button', { name: 'Följ upp åtgärden' }).click();
  await row.getByRole('radio', { name: result }).check();
  if (result === 'Fortsätter') {
    await row.getByLabel('Ny dag att vara klar').fill(new Date(Date.now() + 80 * 86_400_000).toISOString().slice(0, 10));
  }
  for (const [view, text] of Object.entries(effects)) await row.getByLabel(view).fill(text);
  await row.getByRole('button', { name: 'Spara uppföljningen' }).click();
  await expect(row.getByRole('button', { name: 'Spara uppföljningen' })).toHaveCount(0);
}
