import { expect, test } from '@playwright/test';
import { goToPart, signIn } from '../story/story';
import { expectNoAxeViolations } from '../support/axe';
import { keyboard, mouse } from '../support/hand';
import { personOf } from '../support/personas';
import { reflow320 } from '../support/reflow';

for (const [way, hand] of [
  ['with a mouse', mouse],
  ['by keyboard alone', keyboard],
] as const) {
  test(`who has looked is handed to a guardian on a paper of its own: ${way}`, async ({ page }) => {
    const actor = { page, hand: hand(page) };
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-asked-to-print', '');
    });
    await signIn(actor, 'counsellor');
    await actor.hand.press(page.getByRole('link', { name: 'Gullvivan' }));
    await goToPart(actor, 'Vem har sett');
    await actor.hand.press(page.getByRole('link', { name: 'Lämna ut till familjen' }));
    await actor.hand.choose(page.getByLabel('Vem ska få utdraget?'), /Hodan Warsamedal/);
    await expectNoAxeViolations(page);
    await actor.hand.press(page.getByRole('button', { name: 'Ta fram utdraget' }));

    const paper = page.getByRole('region', { name: /^Vem har läst uppgifter i ärende S-/ });
    await expect(paper.getByText(`${personOf('counsellor').name}, Skolkurator`).first()).toBeVisible();
    await expectNoAxeViolations(page);
    await actor.hand.press(page.getByRole('button', { name: 'Skriv ut' }));
    await expect(page.locator('html[data-asked-to-print]')).toBeAttached();

    // What is printed says nothing of the case but the paper: no tag, no name of the child, no address of the product's.
    await page.emulateMedia({ media: 'print' });
    await expect(paper).toBeVisible();
    await expect(page.getByText('Tolk behövs')).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await reflow320(page);

    await goToPart(actor, 'Vem har sett');
    await expect(page.getByText('Lämnade ut vem har sett').first()).toBeVisible();
  });
}

test('to a parent of a child under thirteen it is handed, to the child itself it is not', async ({ page }) => {
  const actor = { page, hand: mouse() };
  await signIn(actor, 'counsellor');
  await actor.hand.press(page.getByRole('link', { name: 'Gullvivan' }));
  await goToPart(actor, 'Vem har sett');
  await actor.hand.press(page.getByRole('link', { name: 'Lämna ut till familjen' }));
  await actor.hand.choose(page.getByLabel('Vem ska få utdraget?'), /Amina/);
  await actor.hand.press(page.getByRole('button', { name: 'Ta fram utdraget' }));
  await expect(page.getByRole('link', { name: /^Barnet är under 13 år/ })).toBeVisible();
  await expectNoAxeViolations(page);
});
