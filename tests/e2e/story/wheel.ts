import { expect } from '@playwright/test';
import { type Actor, goToPart } from './story';

export const strengths = 'Känner sig trygg hemma hos mormor.';
export const challenges = 'Rädd för korridoren vid rasterna.';

/** The counsellor describes one sector of the wheel, strengths first. */
export async function fillWheel(actor: Actor): Promise<void> {
  const { page, hand } = actor;
  await goToPart(actor, 'Hjulet');
  await hand.press(page.getByRole('button', { name: 'Börja ett samtal om hjulet' }));
  await hand.tick(page.getByRole('radio', { name: 'Vi som arbetar med barnet beskriver vår bild' }));
  await hand.press(page.getByRole('button', { name: 'Börja', exact: true }));
  await hand.press(page.getByRole('button', { name: 'Skriv om Trygg (Profession)' }));
  await hand.write(page.getByLabel('Vad fungerar?'), strengths);
  await hand.write(page.getByLabel('Vad är utmanande?'), challenges);
  await hand.press(page.getByRole('button', { name: 'Spara', exact: true }));
  await expect(page.getByRole('region', { name: 'Trygg' }).getByText(strengths)).toBeVisible();
}
