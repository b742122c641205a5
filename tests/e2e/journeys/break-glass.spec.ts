import { expect, type Page, test } from '@playwright/test';
import { signIn } from '../story/story';
import { expectNoAxeViolations } from '../support/axe';
import { type Hand, keyboard, mouse } from '../support/hand';
import { personOf } from '../support/personas';
import { reflow320 } from '../support/reflow';
import { signInAs } from '../support/sign-in';

const ways: { name: string; hand: (page: Page) => Hand; alias: string }[] = [
  { name: 'with a mouse', hand: mouse, alias: 'Tofsvipan' },
  { name: 'by keyboard alone', hand: keyboard, alias: 'Näktergalen' },
];

for (const way of ways) {
  test(`a colleague reads a case in an emergency, those who take part see it, and it ends: ${way.name}`, async ({ browser }) => {
    const owner = await (await browser.newContext()).newPage();
    await signInAs(owner, 'counsellor');
    const row = owner.getByRole('row').filter({ hasText: way.alias });
    const number = (await row.getByText(/^S-/).textContent()) ?? '';

    const page = await (await browser.newContext()).newPage();
    const actor = { page, hand: way.hand(page) };
    await signIn(actor, 'counsellorColleague');
    await actor.hand.press(page.getByRole('main').getByRole('link', { name: 'Nödöppning' }));
    await actor.hand.write(page.getByRole('textbox', { name: 'Ärendets nummer' }), number);
    await actor.hand.write(page.getByLabel('Varför måste du läsa ärendet nu?'), 'Kollegan är sjuk och familjen ringer.');
    await expectNoAxeViolations(page);
    await actor.hand.press(page.getByRole('button', { name: 'Öppna ärendet' }));

    await expect(page.getByRole('heading', { name: /^Nödöppning till klockan \d\d:\d\d$/ })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Barnet', exact: true })).toBeVisible();
    await expect(page.getByText('Rätta eller dela')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Fråga om samtycke' })).toHaveCount(0);
    await expectNoAxeViolations(page);
    const address = page.url();

    await row.getByRole('link', { name: way.alias }).click();
    await expect(owner.getByText(`${personOf('counsellorColleague').name}, `).filter({ hasText: 'nödöppning' })).toBeVisible();

    await actor.hand.press(page.getByRole('button', { name: 'Avsluta nödöppningen' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Ärenden' })).toBeVisible();
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: 'Sidan finns inte' })).toBeVisible();
  });
}

test('a number of a case that the own verksamhet has no part in is answered like one that does not exist', async ({ page }) => {
  await signInAs(page, 'counsellorColleague', '/nodoppning');
  await page.getByRole('textbox', { name: 'Ärendets nummer' }).fill('S-2222-2222');
  await page.getByLabel('Varför måste du läsa ärendet nu?').fill('Behöver läsa.');
  await page.getByRole('button', { name: 'Öppna ärendet' }).click();
  await expect(page.getByRole('link', { name: 'Det finns inget sådant ärende som din verksamhet deltar i.' })).toBeVisible();
  await reflow320(page);
  await expectNoAxeViolations(page);
});
