import { expect, type Page } from '@playwright/test';
import { type Persona, personOf } from './personas';

/** Signs in as a person would: the page asks, the identity provider's list is shown, a name is chosen, and one is back where one wanted to go. */
export async function signInAs(page: Page, persona: Persona, path = '/'): Promise<void> {
  await page.goto(`/bff/login?returnUrl=${encodeURIComponent(path)}`);
  await chooseOnPickList(page, persona);
}

/** Chooses a name on the identity provider's list, and waits until the product's own page is there. */
export async function chooseOnPickList(page: Page, persona: Persona): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Välj vem du är' })).toBeVisible();
  await page.getByRole('button', { name: personOf(persona).name }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
}
