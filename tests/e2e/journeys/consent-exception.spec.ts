import { expect, test } from '@playwright/test';
import { goToPart, signIn } from '../story/story';
import { expectNoAxeViolations } from '../support/axe';
import { keyboard } from '../support/hand';

const guardian = 'Yusuf Warsamedal';

test('a silent guardian is left out by a named professional, and asked for again, by keyboard alone', async ({ page }) => {
  const actor = { page, hand: keyboard(page) };
  const { hand } = actor;
  await signIn(actor, 'counsellor');
  await hand.press(page.getByRole('link', { name: 'Gullvivan' }));
  await goToPart(actor, 'Samtycken');
  await hand.press(page.getByRole('button', { name: `Anteckna undantag för ${guardian}` }));
  await hand.tick(page.getByRole('radio', { name: 'Vårdnadshavaren är förhindrad' }));
  await hand.write(page.getByLabel('Varför kan svaret inte inväntas?'), 'Ligger på sjukhus och går inte att nå.');
  await expectNoAxeViolations(page);
  await hand.press(page.getByRole('button', { name: 'Spara undantaget' }));

  const exceptions = page.getByRole('list', { name: 'Undantag' });
  await expect(exceptions).toContainText(`Svaret från ${guardian} inväntas inte till och med`);
  await expect(exceptions).toContainText('Antecknat av Elin Granvik');
  await expect(page.getByRole('table').getByText('Får berättas').first()).toBeVisible();
  await expectNoAxeViolations(page);

  await hand.press(page.getByRole('button', { name: `Ta bort undantaget för ${guardian}` }));
  await hand.press(page.getByRole('dialog').getByRole('button', { name: 'Ta bort undantaget' }));
  await expect(exceptions).toHaveCount(0);
  await expect(page.getByRole('table').getByText('Får inte berättas').first()).toBeVisible();
});
