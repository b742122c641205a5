import { expect, type Page } from '@playwright/test';
import { type Persona, personOf } from '../support/personas';
import type { Actor } from './story';

/** Rektor opens a förstärkt EHT for Rönnbärsskolan. */
export async function openSeries({ page, hand }: Actor, name: string): Promise<void> {
  await hand.press(page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Möten' }));
  await hand.press(page.getByRole('button', { name: 'Lägg upp en serie' }));
  await hand.tick(page.getByRole('radio', { name: 'Förstärkt EHT' }));
  await hand.write(page.getByLabel('Seriens namn'), name);
  await hand.tick(page.getByRole('checkbox', { name: 'Rönnbärsskolan', exact: true }));
  await hand.choose(page.getByLabel('Veckodag'), 'tisdag');
  await hand.write(page.getByLabel('Börjar klockan'), '13:30');
  await hand.press(page.getByRole('button', { name: 'Lägg upp serien' }));
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Makes somebody a member of the series whose page is open. */
export async function addMember({ page, hand }: Actor, unit: RegExp, who: Persona): Promise<void> {
  await hand.press(page.getByRole('button', { name: 'Lägg till deltagare' }));
  await hand.choose(page.getByLabel('Enhet som personen kommer för'), unit);
  await hand.choose(page.getByLabel('Person', { exact: true }), new RegExp(personOf(who).name));
  await hand.press(page.getByRole('button', { name: 'Lägg till', exact: true }));
  await expect(page.getByRole('table', { name: 'Deltagare' }).getByText(personOf(who).name)).toBeVisible();
}

/** Plans the next term with its first two proposed days and gives the addresses of the meetings. The next one, so that it does not matter when in a term this is told. */
export async function planTwoMeetings({ page, hand }: Actor): Promise<[string, string]> {
  await hand.press(page.getByRole('button', { name: 'Planera terminen' }));
  await page.getByLabel('Termin').selectOption({ index: 1 });
  await keepTwoDays(page);
  await hand.press(page.getByRole('button', { name: 'Planera terminen' }));
  const meetings = page.getByRole('table', { name: /^Möten / }).getByRole('link');
  await expect(meetings).toHaveCount(2);
  const [first, second] = await meetings.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return [first ?? '', second ?? ''];
}

/** Leaves the first two of the days that are proposed. */
export async function keepTwoDays(page: Page): Promise<void> {
  const chosen = page.getByRole('group', { name: 'Mötesdagar' }).getByRole('checkbox', { checked: true });
  await expect(chosen.first()).toBeVisible();
  for (let left = await chosen.count(); left > 2; left -= 1) {
    await chosen.last().uncheck();
    await expect(chosen).toHaveCount(left - 1);
  }
}
