import { expect, type Page, test } from '@playwright/test';
import { consentFor } from '../story/consent';
import { planMeeting } from '../story/meeting';
import { openCase } from '../story/open-case';
import { goToPart, signIn } from '../story/story';
import { expectNoAxeViolations } from '../support/axe';
import { expectNoCspViolations, expectQuietConsole, listenForComplaints } from '../support/console';
import { mouse } from '../support/hand';
import { personOf } from '../support/personas';
import { reflow320 } from '../support/reflow';

const child = { givenName: 'Ester', familyName: 'Lövängskog', birthDate: '2012-04-11', guardian: 'Ragnar Lövängskog' };
const story = 'Ett barn kommer inte iväg på morgnarna.';
const decided = 'Kuratorn ringer hem varje morgon i två veckor.';

test('a child is told of without identity until consent comes, and two who write at once lose nothing', async ({ browser }) => {
  test.setTimeout(240_000);
  const open = async () => (await browser.newContext()).newPage();
  const [chair, counsellor, bup] = [await open(), await open(), await open()];
  const complaints = await Promise.all([chair, counsellor, bup].map(listenForComplaints));
  await signIn({ page: chair, hand: mouse() }, 'headTeacher');
  await signIn({ page: counsellor, hand: mouse() }, 'counsellor');
  await signIn({ page: bup, hand: mouse() }, 'bupConsultant');
  const casePath = await openCase({ page: counsellor, hand: mouse() }, child);
  const alias = await counsellor.getByRole('heading', { level: 1 }).innerText();
  const address = await planMeeting(chair, 'Förstärkt EHT i berättelsen', [counsellor, bup]);

  await test.step('the counsellor brings the child up without identity', async () => {
    await counsellor.goto(address);
    await counsellor.getByRole('button', { name: 'Anmäl punkt' }).click();
    await counsellor.getByRole('radio', { name: 'Ett barn' }).check();
    const cases = counsellor.getByLabel('Vilket barn?');
    await expect(cases.locator('option', { hasText: alias })).toHaveCount(1);
    await cases.selectOption({ label: (await cases.locator('option', { hasText: alias }).textContent()) ?? '' });
    await counsellor.getByRole('radio', { name: 'Avidentifierat' }).check();
    await counsellor.getByLabel('Er fråga i sin helhet').fill(`${child.givenName} kommer inte iväg. Hur gör vi?`);
    const told = counsellor.getByLabel('Frågan utan identitet');
    await told.fill(`${child.givenName} kommer inte iväg på morgnarna.`);
    await counsellor.getByRole('button', { name: 'Anmäl punkten' }).click();
    await expect(told).toHaveAccessibleDescription(new RegExp(`”${child.givenName}”`));
    await told.fill(story);
    await counsellor.getByRole('button', { name: 'Anmäl punkten' }).click();
    await expect(counsellor.getByRole('heading', { name: /^Punkt 1: Ester/ })).toBeVisible();
  });

  await test.step('the meeting begins with the three in the room', async () => {
    await bup.goto(address);
    await chair.goto(address);
    await chair.getByRole('button', { name: 'Börja mötet' }).click();
    for (const who of ['counsellor', 'bupConsultant'] as const) {
      await chair.getByRole('checkbox', { name: personOf(who).name }).check();
    }
    await chair.getByRole('button', { name: 'Börja mötet' }).click();
    await expect(chair.getByText('Pågår', { exact: true })).toBeVisible();
  });

  await test.step('BUP hears the story and nothing of who the child is', async () => {
    await expect(bup.getByRole('heading', { name: 'Punkt 1: Ett barn, utan identitet' })).toBeVisible();
    await expect(bup.getByText(story)).toBeVisible();
    await counsellor.getByRole('button', { name: 'Öppna punkt 1' }).click();
    await counsellor.getByRole('button', { name: 'Ta upp punkten' }).click();
    await expect(bup.getByText('Tas upp nu')).toBeVisible();
    expect(await bup.content()).not.toMatch(new RegExp(`${child.givenName}|${child.familyName}|${alias}`));
  });

  await test.step('two write at once, and each sees both', async () => {
    await Promise.all([write(counsellor, 'Sover dåligt sedan i höstas.'), write(bup, 'Sömnen kan vara en ingång.')]);
    for (const page of [chair, counsellor, bup]) {
      if (page === chair) await expect(page.getByText('Tas upp nu')).toBeVisible();
      await expect(page.getByText('Sover dåligt sedan i höstas.')).toBeVisible();
      await expect(page.getByText('Sömnen kan vara en ingång.')).toBeVisible();
    }
  });

  await test.step('consent comes in the middle of the meeting, and the name is said', async () => {
    const other = await counsellor.context().newPage();
    await other.goto(casePath);
    await consentFor(
      { page: other, hand: mouse() },
      child,
      [/^Barn- och ungdomspsykiatrin/, /^Grundskolan i Flen/],
      ['Vem barnet är', 'Barnets situation'],
    );
    await expect(counsellor.getByText('Det finns grund för alla i rummet. Namnet kan sägas.')).toBeVisible();
    await counsellor.getByRole('button', { name: 'Säg namnet nu' }).click();
    await counsellor.getByRole('button', { name: 'Ja, säg namnet' }).click();
    await expect(bup.getByRole('heading', { name: `Punkt 1: ${child.givenName} ${child.familyName}` })).toBeVisible();
    await other.close();
  });

  const inCase = await counsellor.context().newPage();
  await test.step('what is decided reaches the open case of the child at once, with what BUP said in the room', async () => {
    await inCase.goto(`${casePath}/moten`);
    const meeting = inCase.getByRole('article', { name: /^Förstärkt EHT/ });
    await expect(meeting.getByText('Sömnen kan vara en ingång.')).toBeVisible();
    await counsellor.getByRole('button', { name: 'Skriv beslutet' }).click();
    await counsellor.getByLabel('Vad är bestämt?').fill(decided);
    await counsellor.getByRole('button', { name: 'Skriv beslutet' }).click();
    await expect(meeting.getByText(decided)).toBeVisible();
    await expect(meeting.getByRole('link', { name: 'Till mötet' })).toBeVisible();
  });

  const bupInCase = await bup.context().newPage();
  await test.step('to have been in the room opens nothing in the case', async () => {
    await bupInCase.goto(`${casePath}/moten`);
    await expect(bupInCase.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
  });

  await test.step('with a basis and a part in the case, BUP reads there what was decided by name, and not what was said without', async () => {
    await inviteBup(inCase);
    await bupInCase.reload();
    await bupInCase.getByRole('button', { name: 'Tacka ja' }).click();
    await goToPart({ page: bupInCase, hand: mouse() }, 'Möten');
    const meeting = bupInCase.getByRole('article', { name: /^Förstärkt EHT/ });
    await expect(meeting.getByText(decided)).toBeVisible();
    await expect(meeting.getByText('Sömnen kan vara en ingång.')).toHaveCount(0);
    await goToPart({ page: inCase, hand: mouse() }, 'Möten');
    for (const page of [inCase, bupInCase]) {
      await expectNoAxeViolations(page);
      await reflow320(page);
      await page.close();
    }
  });

  for (const page of [chair, counsellor, bup]) {
    await expectNoAxeViolations(page);
    await reflow320(page);
    await expectNoAxeViolations(page);
    expect(`${page.url()} ${await page.title()}`).not.toMatch(new RegExp(`${child.familyName}|${child.givenName}`, 'i'));
  }
  for (const one of complaints) {
    expectNoCspViolations(one);
    expectQuietConsole(one);
  }
  for (const page of [chair, counsellor, bup]) await page.context().close();
});

/** Invites BUP to the case on the family's consent, from its part about parties. */
async function inviteBup(page: Page): Promise<void> {
  await goToPart({ page, hand: mouse() }, 'Kontakter och parter');
  await page.getByRole('button', { name: 'Bjud in en verksamhet' }).click();
  await mouse().choose(page.getByLabel('Enhet'), /BUP-mottagningen Katrineholm/);
  await page.getByLabel('Varför bjuder ni in dem?').fill('Vi behöver er hjälp med sömnen.');
  await page.getByRole('radio', { name: 'Samtycke' }).check();
  await page.getByRole('button', { name: 'Skicka inbjudan' }).click();
  await expect(page.getByRole('button', { name: 'Skicka inbjudan' })).toHaveCount(0);
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByLabel('Skriv en anteckning').fill(text);
  await page.getByRole('button', { name: 'Lägg till anteckningen' }).click();
}
