import { expect, type Page, test } from '@playwright/test';
import { signInAs } from '../support/sign-in';

const workAs = (page: Page, unit: string) => page.getByRole('button', { name: `Arbeta som Skolkurator, ${unit}` });

test('another assignment chosen in one tab takes away what the other shows', async ({ page, context }) => {
  await signInAs(page, 'counsellorWithTwoSchools');
  await workAs(page, 'Elevhälsan Älvkvarnsskolan').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ärenden' })).toBeVisible();
  const other = await context.newPage();
  await other.goto('/uppdrag');
  await other
    .getByRole('button', { name: /^Arbeta som/ })
    .filter({ hasNotText: 'Älvkvarnsskolan' })
    .click();
  await expect(other.getByRole('heading', { level: 1, name: 'Ärenden' })).toBeVisible();

  await expect(page.getByRole('heading', { level: 1, name: 'Du har bytt uppdrag i en annan flik' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ärenden' })).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await page.getByRole('button', { name: /^Fortsätt som/ }).click();
  await expect(page.getByRole('banner')).not.toContainText('Älvkvarnsskolan');
  await expect(other.getByRole('heading', { level: 1, name: 'Ärenden' })).toBeVisible();
});

test('signing out in one tab leaves nothing in the other', async ({ page, context }) => {
  await signInAs(page, 'socialWorkerElsewhere');
  const other = await context.newPage();
  await other.goto('/katalog');
  await expect(other.getByRole('heading', { level: 1, name: 'Katalog' })).toBeVisible();
  await other.getByRole('banner').getByText('Ditt konto').locator('..').click();
  await other.getByRole('button', { name: 'Logga ut' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Du har loggat ut i en annan flik' })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
});

test('what is being typed in one tab is kept where it was typed, when the other changes assignment at once', async ({ page, context }) => {
  const typed = 'Ord som skrevs alldeles innan.';
  await signInAs(page, 'counsellorWithTwoSchools');
  await workAs(page, 'Elevhälsan Älvkvarnsskolan').click();
  const other = await context.newPage();
  await other.goto('/uppdrag');
  const elsewhere = other.getByRole('button', { name: /^Arbeta som/ }).filter({ hasNotText: 'Älvkvarnsskolan' });
  await expect(elsewhere).toBeVisible();
  await page.goto('/arenden/ny');
  const field = page.getByLabel('Vad har ni sett eller fått veta?');
  await field.fill(typed);
  await elsewhere.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Du har bytt uppdrag i en annan flik' })).toBeVisible();

  await other.goto('/arenden/ny');
  await expect(other.getByLabel('Vad har ni sett eller fått veta?')).toHaveValue('');
  await other.goto('/uppdrag');
  await workAs(other, 'Elevhälsan Älvkvarnsskolan').click();
  // The page goes on by itself when the assignment is chosen; going elsewhere before would be broken off by it.
  await expect(other.getByRole('heading', { level: 1, name: 'Ärenden' })).toBeVisible();
  await other.goto('/arenden/ny');
  await expect(other.getByLabel('Vad har ni sett eller fått veta?')).toHaveValue(typed);
});
