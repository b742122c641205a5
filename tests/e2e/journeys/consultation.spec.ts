import { expect, type Page, test } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe';
import { expectNoCspViolations, expectQuietConsole, listenForComplaints } from '../support/console';
import { reflow320 } from '../support/reflow';
import { signInAs } from '../support/sign-in';

const story = 'Ett barn sover nästan inte och är trött i skolan. Vad kan vi göra?';
const unneeded = 'Ett barn vill inte gå till matsalen. Vad kan vi göra?';
const advice = 'Börja med fasta tider. Låt barnet vila mitt på dagen.';

/** A question that turned out not to be needed: taken back, it is gone from BUP's page while BUP looks at it. */
async function takeBack(page: Page, theirs: Page) {
  await page.getByRole('button', { name: 'Fråga BUP' }).click();
  await page.getByRole('radio', { name: 'Skriftligt' }).check();
  await page.getByLabel('Enhet inom BUP').selectOption({ label: 'BUP-mottagningen Katrineholm' });
  await page.getByLabel('Vad vill du fråga?').fill(unneeded);
  await page.getByRole('button', { name: 'Skicka frågan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fråga till BUP' })).toBeVisible();
  await theirs.goto(new URL(page.url()).pathname);
  await expect(theirs.getByText(unneeded)).toBeVisible();

  await page.getByRole('button', { name: 'Ta tillbaka frågan' }).click();
  await page.getByLabel('Varför?').fill('Vi fick hjälp på annat sätt.');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Ta tillbaka', exact: true }).click();
  await expect(page.getByText('Vi fick hjälp på annat sätt.')).toBeVisible();

  await expect(theirs.getByText('Ni behöver inte svara.')).toBeVisible();
  await expect(theirs.getByText(unneeded)).toHaveCount(0);
  await expectNoAxeViolations(theirs);
  await theirs.getByRole('link', { name: 'Till alla konsultationer' }).click();
  await expect(theirs.getByRole('row', { name: /Återtagen/ }).first()).toBeVisible();
}

test('a counsellor asks BUP about a child without saying who, and reads the answer', async ({ page, browser }) => {
  test.slow();
  const complaints = await listenForComplaints(page);
  await signInAs(page, 'counsellor');
  await page.getByRole('main').locator('a[href^="/arenden/"]:not([href$="/ny"])').first().click();
  const name = await page.getByRole('term').filter({ hasText: 'Namn' }).locator('+ dd').first().innerText();
  await page.getByRole('button', { name: 'Fråga BUP om barnet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Konsultation med BUP' })).toBeVisible();
  await page.getByRole('radio', { name: 'Skriftligt' }).check();
  await page.getByLabel('Enhet inom BUP').selectOption({ label: 'BUP-mottagningen Katrineholm' });
  await page.getByRole('radio', { name: 'Nej, fråga utan identitet' }).check();
  await expect(page.getByText('kan peka ut ett barn i en liten skola')).toBeVisible();
  await expectNoAxeViolations(page);

  const question = page.getByLabel('Vad vill du fråga?');
  await question.fill(`${name} sover nästan inte. Vad kan vi göra?`);
  await page.getByRole('button', { name: 'Skicka frågan' }).click();
  await expect(question).toHaveAttribute('aria-invalid', 'true');
  await expect(question).toHaveAccessibleDescription(new RegExp(name.split(' ')[0] ?? name));
  await question.fill(story);
  await page.getByRole('button', { name: 'Skicka frågan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fråga till BUP' })).toBeVisible();
  await expect(page.getByText('BUP vet inte vem barnet är.')).toBeVisible();
  await expectNoAxeViolations(page);

  const consultant = await browser.newContext();
  const theirs = await consultant.newPage();
  await signInAs(theirs, 'bupConsultant', '/konsultation');
  await expect(theirs.getByRole('heading', { level: 1, name: 'Konsultation med BUP' })).toBeVisible();
  await theirs.getByRole('link', { name: 'Fråga utan identitet' }).first().click();
  await expect(theirs.getByText(story)).toBeVisible();
  await expect(theirs.getByRole('main')).not.toContainText(name.split(' ')[0] ?? name);
  await expect(theirs.getByRole('main').locator('a[href^="/arenden/"]')).toHaveCount(0);
  await theirs.getByRole('button', { name: 'Svara' }).click();
  await theirs.getByLabel('Tema').fill('Sömn i skolåldern');
  await theirs.getByLabel('Rådet').fill(advice);
  await expectNoAxeViolations(theirs);
  await theirs.getByRole('button', { name: 'Spara svaret' }).click();
  await expect(theirs.getByText('Besvarad samma dag')).toBeVisible();

  await page.reload();
  await expect(page.getByText(advice)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ta tillbaka frågan' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Till alla konsultationer' }).click();
  await expect(page.getByRole('row', { name: /Sömn i skolåldern/ }).first()).toContainText('Besvarad samma dag');
  await takeBack(page, theirs);
  await consultant.close();
  await expectNoAxeViolations(page);
  await reflow320(page);
  await expectNoAxeViolations(page);
  expectNoCspViolations(complaints);
  expectQuietConsole(complaints);
});
