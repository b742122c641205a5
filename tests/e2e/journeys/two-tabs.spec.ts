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
