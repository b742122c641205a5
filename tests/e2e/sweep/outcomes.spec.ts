import { expect, type Page, test } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe';
import { expectNoCspViolations, expectQuietConsole, listenForComplaints } from '../support/console';
import { reflow320 } from '../support/reflow';
import { signInAs } from '../support/sign-in';

/** What the pages show once something has been asked of them: as fit for everyone as the pages themselves. */
async function expectFit(page: Page): Promise<void> {
  await expectNoAxeViolations(page);
  await reflow320(page);
  await expectNoAxeViolations(page);
}

test('a sample of readings, as the reviewer judges it', async ({ page, browser }) => {
  const reader = await (await browser.newContext()).newPage();
  await signInAs(reader, 'counsellor');
  await reader.getByRole('link', { name: 'Gullvivan' }).click();
  await expect(reader.getByRole('heading', { name: 'Barnet', exact: true })).toBeVisible();

  const complaints = await listenForComplaints(page);
  await signInAs(page, 'logReviewer', '/granskning');
  await page.getByText('Ta fram ett urval', { exact: true }).click();
  await page.getByLabel('Vad ska granskas?').selectOption({ label: 'Slumpvis valda läsningar' });
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Ta fram', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Slumpvis valda läsningar' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Bedömning av läsning 1', exact: true })).toBeVisible();
  await expectFit(page);
  expectNoCspViolations(complaints);
  expectQuietConsole(complaints);
});

test('the seals of the log, when they have been reckoned anew', async ({ page }) => {
  const complaints = await listenForComplaints(page);
  await signInAs(page, 'logReviewer', '/logg');
  await page.getByText('Är loggen orörd?', { exact: true }).click();
  await page.getByRole('button', { name: 'Kontrollera loggen' }).click();
  await expect(page.getByText('Loggen är orörd')).toBeVisible();
  await expectFit(page);
  expectNoCspViolations(complaints);
  expectQuietConsole(complaints);
});

test('what a unit could see at a time', async ({ page, browser }) => {
  const member = await (await browser.newContext()).newPage();
  await signInAs(member, 'socialWorker');
  const number = (await member.getByRole('row').filter({ hasText: 'Rödhaken' }).getByText(/^S-/).textContent()) ?? '';

  const complaints = await listenForComplaints(page);
  await signInAs(page, 'inquirer', '/utredning');
  await page.getByLabel('Ärendets nummer').fill(number);
  await page.getByLabel('Enhet').selectOption({ label: 'Socialtjänsten Flen, barn och unga' });
  await page.getByLabel('Varför behövs det?').selectOption({ index: 1 });
  await page.getByLabel('Utredningens diarienummer').fill('LS-2026-17');
  await page.getByLabel('Klockslag').fill('00:05');
  await page.getByRole('button', { name: 'Visa ärendet' }).click();
  await expect(page.getByRole('heading', { name: 'Barnet', exact: true })).toBeVisible();
  await expectFit(page);
  expectNoCspViolations(complaints);
  expectQuietConsole(complaints);
});

test('what has been taken out of a case, as the file that it is', async ({ page, browser }) => {
  await signInAs(page, 'counsellor');
  await page.getByRole('link', { name: 'Rödhaken' }).click();
  await page.getByText('Kopia och registerutdrag', { exact: true }).click();
  await expectNoAxeViolations(page);
  const address = await page.getByRole('link', { name: /HTML/ }).getAttribute('href');
  const file = await page.request.get(address ?? '');
  expect(file.headers()['content-disposition']).toContain('attachment');

  // Opened from where it was saved: without the product, its style and its session.
  const saved = await (await browser.newContext()).newPage();
  await saved.setContent(await file.text());
  await expect(saved.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(saved.locator('script, link[rel=stylesheet], img')).toHaveCount(0);
  await expectFit(saved);
});
