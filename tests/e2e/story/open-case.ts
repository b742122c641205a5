import { expect } from '@playwright/test';
import type { Actor, Child } from './story';

/** Elevhälsan opens a case: the child, one guardian, what was noticed, who else is in contact, and that the counsellor coordinates. Gives its address. */
export async function openCase(actor: Actor, child: Child): Promise<string> {
  const { page, hand } = actor;
  await hand.press(page.getByRole('link', { name: 'Öppna ärende' }).first());
  await expect(page.getByRole('heading', { level: 1, name: 'Öppna ärende' })).toBeVisible();
  await describeChild(actor, child);
  await hand.write(
    page.getByLabel('Vad har ni sett eller fått veta?'),
    'Har ofta ont i magen och missar morgonlektioner. Trivs på bild och med två vänner.',
  );
  await describeContact(actor);
  await hand.tick(page.getByRole('radio', { name: 'Jag samordnar' }));
  await hand.press(page.getByRole('button', { name: 'Öppna ärendet' }));
  await expect(page.getByRole('navigation', { name: 'Ärendets delar' })).toBeVisible();
  await expect(page).toHaveURL(/\/arenden\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname;
}

/** Fills the child's and the guardian's part of the form. */
export async function describeChild({ page, hand }: Actor, child: Child): Promise<void> {
  await expect(page.getByLabel('Förnamn')).toBeVisible();
  // The same person may have left a draft behind in another journey.
  const leftover = page.getByRole('button', { name: 'Kasta utkastet' });
  if (await leftover.isVisible()) await hand.press(leftover);
  await hand.write(page.getByLabel('Förnamn'), child.givenName);
  await hand.write(page.getByLabel('Efternamn'), child.familyName);
  await hand.day(page.getByLabel('Födelsedatum'), child.birthDate);
  await hand.tick(page.getByRole('radio', { name: 'Inget nummer, eller okänt' }));
  await hand.choose(page.getByLabel('Folkbokföringskommun'), 'Flen');
  await hand.choose(page.getByLabel('Skolkommun'), 'Flen');
  await hand.tick(page.getByRole('group', { name: 'Skyddade personuppgifter' }).getByRole('radio', { name: 'Nej' }));
  const guardian = page.getByRole('group', { name: 'Vuxen 1' });
  if (!(await guardian.isVisible())) await hand.press(page.getByRole('button', { name: 'Lägg till en vuxen' }));
  await hand.write(guardian.getByLabel('Namn'), child.guardian);
  await hand.choose(guardian.getByLabel('Skyddade personuppgifter'), 'Nej');
}

/** Names one more who is in contact with the child, so that a case is warranted. */
export async function describeContact({ page, hand }: Actor): Promise<void> {
  const contact = page.getByRole('group', { name: 'Kontakt 1' });
  if (!(await contact.isVisible())) await hand.press(page.getByRole('button', { name: 'Lägg till en kontakt' }));
  await hand.write(contact.getByLabel('Verksamhet'), 'Vårdcentralen Rönnen');
}
