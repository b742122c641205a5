import { expect, type Page, test } from '@playwright/test';
import { askConsent } from '../story/consent';
import { describeChild, describeContact, openCase } from '../story/open-case';
import { type Actor, type Child, goToPart, signIn } from '../story/story';
import { fillWheel } from '../story/wheel';
import { mouse } from '../support/hand';
import type { Persona } from '../support/personas';
import { chooseOnPickList } from '../support/sign-in';

const typed = 'Har berättat för klassläraren att hon inte sover.';

async function counsellorWritesCase(page: Page, child: Child, persona: Persona = 'counsellor'): Promise<Actor> {
  const counsellor = { page, hand: mouse() };
  await signIn(counsellor, persona);
  await page.goto('/arenden/ny');
  await describeChild(counsellor, child);
  await page.getByLabel('Vad har ni sett eller fått veta?').fill(typed);
  await describeContact(counsellor);
  await page.getByRole('radio', { name: 'Jag samordnar' }).check();
  return counsellor;
}

const submit = (page: Page) => page.getByRole('button', { name: 'Öppna ärendet' });

test('an expired session is taken up in another tab, and the form goes on where it was', async ({ page, context }) => {
  await counsellorWritesCase(page, { givenName: 'Ines', familyName: 'Halvarsbo', birthDate: '2014-02-03', guardian: 'Ove Halvarsbo' });
  await context.clearCookies();
  await submit(page).click();

  const dialog = page.getByRole('dialog', { name: 'Du har blivit utloggad' });
  await expect(dialog).toBeVisible();
  const [signInPage] = await Promise.all([context.waitForEvent('page'), dialog.getByRole('link', { name: /Logga in igen/ }).click()]);
  await chooseOnPickList(signInPage, 'counsellor');
  await expect(signInPage.getByRole('heading', { name: 'Du är inloggad' })).toBeVisible();
  await signInPage.close();

  await expect(dialog).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Ärendets delar' })).toBeVisible();
  await expect(page.getByText(typed)).toBeVisible();
});

test('somebody else who signs in meanwhile gets nothing of the page', async ({ page, context }) => {
  await counsellorWritesCase(page, { givenName: 'Ines', familyName: 'Halvarsbo', birthDate: '2014-02-03', guardian: 'Ove Halvarsbo' });
  await context.clearCookies();
  await submit(page).click();
  const dialog = page.getByRole('dialog', { name: 'Du har blivit utloggad' });
  const [signInPage] = await Promise.all([context.waitForEvent('page'), dialog.getByRole('link', { name: /Logga in igen/ }).click()]);
  await chooseOnPickList(signInPage, 'socialWorkerElsewhere');
  await expect(signInPage.getByRole('heading', { name: 'Du är inloggad' })).toBeVisible();
  await expect(page.getByLabel('Vad har ni sett eller fått veta?')).toHaveCount(0);
  await expect(page.getByText('Halvarsbo')).toHaveCount(0);
});

test('a lost connection leaves the form as it was, says so, and sends it once the network is back', async ({ page, context }) => {
  await counsellorWritesCase(page, { givenName: 'Milo', familyName: 'Tegelvika', birthDate: '2011-06-21', guardian: 'Rut Tegelvika' });
  await context.setOffline(true);
  await submit(page).click();
  await expect(page.getByText('Ingen anslutning – det du skrivit finns kvar.')).toBeVisible();
  await expect(page.getByLabel('Vad har ni sett eller fått veta?')).toHaveValue(typed);

  await context.setOffline(false);
  await expect(page.getByRole('navigation', { name: 'Ärendets delar' })).toBeVisible();
  await expect(page.getByText(typed)).toBeVisible();
});

test('a form that was left is found again as a draft', async ({ page }) => {
  await counsellorWritesCase(
    page,
    { givenName: 'Love', familyName: 'Bergaskog', birthDate: '2015-03-09', guardian: 'Siv Bergaskog' },
    'counsellorElsewhere',
  );
  await expect(page.getByText(/^Utkast sparat/)).toBeVisible();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto('/');
  await page.goto('/arenden/ny');
  await expect(page.getByText(/Ditt utkast från .* är hämtat/)).toBeVisible();
  await expect(page.getByLabel('Vad har ni sett eller fått veta?')).toHaveValue(typed);
  await page.getByRole('button', { name: 'Kasta utkastet' }).click();
  await expect(page.getByLabel('Vad har ni sett eller fått veta?')).toHaveValue('');
});

test('two at once: the later one sees both texts and chooses', async ({ browser }) => {
  const first = { page: await (await browser.newContext()).newPage(), hand: mouse() };
  const second = { page: await (await browser.newContext()).newPage(), hand: mouse() };
  const child = { givenName: 'Edvin', familyName: 'Lindåsen', birthDate: '2012-08-17', guardian: 'Moa Lindåsen' };
  await signIn(first, 'counsellor');
  const address = await openCase(first, child);
  await askConsent(first, child);
  await fillWheel(first);

  await signIn(second, 'counsellor');
  await second.page.goto(address);
  await goToPart(second, 'Hjulet');
  const change = (page: Page) => page.getByRole('button', { name: /^Ändra det som står om Trygg/ });
  await change(second.page).click();
  await second.page.getByLabel('Vad fungerar?').fill('Den andras ord om vad som fungerar.');

  await change(first.page).click();
  await first.page.getByLabel('Vad fungerar?').fill('Den förstas ord om vad som fungerar.');
  await first.page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(first.page.getByRole('region', { name: 'Trygg' }).getByText('Den förstas ord om vad som fungerar.')).toBeVisible();

  await second.page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(second.page.getByText('Den förstas ord om vad som fungerar.').first()).toBeVisible();
  await expect(second.page.getByLabel('Vad fungerar?')).toHaveValue('Den andras ord om vad som fungerar.');
  await first.page.context().close();
  await second.page.context().close();
});

test('an answer to a consent survives a reload, a lost connection and an expired session', async ({ page, context }) => {
  const actor = { page, hand: mouse() };
  const child = { givenName: 'Vide', familyName: 'Åsgläntan', birthDate: '2013-04-11', guardian: 'Kim Åsgläntan' };
  await signIn(actor, 'counsellor');
  await openCase(actor, child);
  await askConsent(actor, child);
  const note = 'Ville läsa texten en gång till innan hen svarade.';
  const noted = page.getByLabel('Anteckning');
  const begin = () => page.getByRole('button', { name: `Registrera nytt svar från ${child.givenName}` }).click();
  await begin();
  await page.getByRole('radio', { name: 'Nej', exact: true }).check();
  await page.getByRole('radio', { name: 'Muntligt, i ett möte' }).check();
  await noted.fill(note);
  await expect(page.getByText(/^Utkast sparat/)).toBeVisible();

  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await begin();
  await expect(page.getByText(/Ditt utkast från .* är hämtat/)).toBeVisible();
  await expect(noted).toHaveValue(note);

  await page.getByRole('button', { name: 'Kontrollera' }).click();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Ja, spara svaret' }).click();
  await expect(page.getByText('Ingen anslutning – det du skrivit finns kvar.').first()).toBeVisible();
  await expect(noted).toHaveValue(note);

  // Away for so long that the session has ended too: the command waits for both.
  await context.clearCookies();
  await context.setOffline(false);
  const dialog = page.getByRole('dialog', { name: 'Du har blivit utloggad' });
  const [signInPage] = await Promise.all([context.waitForEvent('page'), dialog.getByRole('link', { name: /Logga in igen/ }).click()]);
  await chooseOnPickList(signInPage, 'counsellor');
  await expect(page.getByText(`Anteckning: ${note}`)).toBeVisible();
});
