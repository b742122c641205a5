import { expect } from '@playwright/test';
import { type Actor, type Child, goToPart } from './story';

const areas = ['Vem barnet är', 'Barnets situation', 'Barnets bästa-hjulet', 'Skolgång', 'Insatser och stöd'];

/** Asks the family whether elevhälsan may tell socialtjänsten, and records that the guardian and the child say yes. */
export const askConsent = (actor: Actor, child: Child): Promise<void> => consentFor(actor, child, [/^Socialtjänsten i Flen/], areas);

/** Asks the family whether these may be told of these areas, and records that the guardian and the child say yes. */
export async function consentFor(actor: Actor, child: Child, receivers: readonly RegExp[], told: readonly string[]): Promise<void> {
  const { page, hand } = actor;
  await goToPart(actor, 'Samtycken');
  // The overview, which stands until the part has come, has such a button too.
  await expect(page.getByRole('heading', { level: 2, name: 'Samtycken', exact: true })).toBeVisible();
  await hand.press(
    page
      .getByRole('main')
      .getByRole('button', { name: 'Fråga om samtycke' })
      .or(page.getByRole('main').getByRole('link', { name: 'Fråga om samtycke' })),
  );
  for (const name of receivers) await hand.tick(page.getByRole('checkbox', { name }));
  for (const area of told) await hand.tick(page.getByRole('checkbox', { name: area }));
  await hand.write(page.getByLabel('Varför behöver ni få berätta?'), 'För att planera stödet tillsammans.');
  await hand.press(page.getByRole('button', { name: 'Läs igenom och kontrollera' }));
  await expect(page.getByText('Text att läsa högt för familjen')).toBeVisible();
  await hand.press(page.getByRole('button', { name: 'Spara frågan om samtycke' }));
  for (const name of [child.guardian, child.givenName]) await recordYes(actor, name);
}

async function recordYes({ page, hand }: Actor, name: string): Promise<void> {
  await hand.press(page.getByRole('button', { name: `Registrera svar från ${name}` }));
  await hand.tick(page.getByRole('radio', { name: 'Ja, till allt' }));
  await hand.tick(page.getByRole('radio', { name: 'Muntligt, i ett möte' }));
  await hand.press(page.getByRole('button', { name: 'Kontrollera' }));
  await hand.press(page.getByRole('button', { name: 'Ja, spara svaret' }));
  await expect(page.getByRole('button', { name: `Registrera nytt svar från ${name}` })).toBeVisible();
}
