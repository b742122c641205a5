import { type Browser, expect, type Page, test } from '@playwright/test';
import { signIn } from '../story/story';
import { expectNoAxeViolations } from '../support/axe';
import { expectNoCspViolations, expectQuietConsole, listenForComplaints } from '../support/console';
import { mouse } from '../support/hand';
import { type Persona, personOf } from '../support/personas';

/** A page of somebody's own, signed in. */
async function signedIn(browser: Browser, persona: Persona): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn({ page, hand: mouse() }, persona);
  return page;
}

const goTo = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name, exact: true }).click();

test('what the enhetschef writes is what a family reads in its own language, without sign-in and without a trace', async ({
  page,
  browser,
}) => {
  test.slow();
  const complaints = await listenForComplaints(page);
  const manager = await signedIn(browser, 'unitManager');
  await goTo(manager, 'Insatser');
  await expect(manager.getByRole('heading', { level: 1, name: 'Insatser' })).toBeVisible();

  // The address on the poster is the one that the code holds.
  await manager.getByRole('button', { name: 'Visa affisch med QR-kod' }).click();
  const code = manager.getByRole('img', { name: /^QR-kod till / });
  await expect(code).toBeVisible();
  await expect.poll(() => code.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  const address = (await code.getAttribute('alt'))?.replace('QR-kod till ', '') ?? '';
  await expectNoAxeViolations(manager);
  await manager.getByRole('button', { name: 'Stäng' }).click();

  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: 'Stöd till barn och familjer i Flens kommun' })).toBeVisible();
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /الدعم للأطفال/ })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  expect(new URL(page.url()).searchParams.get('lang')).toBe('ar');
  const support = page.getByRole('region', { name: 'دعم الأسرة دون طلب' });
  await expect(support).toBeVisible();
  // What the municipality has not written in Arabic says so.
  await expect(page.getByRole('region', { name: 'Kontaktfamilj' }).getByText('باللغة السويدية')).toBeVisible();
  await expectNoAxeViolations(page);

  await manager.getByRole('button', { name: 'Ändra Familjestöd utan ansökan' }).click();
  await manager.getByLabel(/^Väntetid i veckor/).fill('17');
  await expectNoAxeViolations(manager);
  await manager.getByRole('button', { name: 'Spara ändringen' }).click();
  await expect(manager.getByRole('row', { name: /Familjestöd utan ansökan/ })).toContainText('17 veckor');

  await page.reload();
  await expect(support).toContainText('17');
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expectNoCspViolations(complaints);
  expectQuietConsole(complaints);
});

test('socialtjänsten plans to be at a school, and the school books a talk without a word of whom it is for', async ({ browser }) => {
  test.slow();
  const social = await signedIn(browser, 'socialWorker');
  await goTo(social, 'På skolan');
  await social.getByRole('button', { name: 'Planera närvaro' }).click();
  await social.getByLabel('Skola', { exact: true }).first().selectOption({ label: 'Kornknarrskolan' });
  await social.getByRole('checkbox', { name: personOf('socialWorker').name }).check();
  await social.getByLabel('Veckodag').selectOption({ label: 'Onsdag' });
  await social.getByLabel('Från klockan').fill('13:00');
  await social.getByLabel('Till klockan').fill('15:00');
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  await social.getByLabel('Första dag').fill(day(1));
  await social.getByLabel('Sista dag').fill(day(120));
  await expectNoAxeViolations(social);
  await social.getByRole('button', { name: 'Planera närvaron' }).click();
  const plans = social.getByRole('table', { name: 'Planerad närvaro' });
  await expect(plans.getByRole('row', { name: /Kornknarrskolan/ })).toContainText('Onsdagar 13:00–15:00');

  const counsellor = await signedIn(browser, 'counsellor');
  await goTo(counsellor, 'På skolan');
  await counsellor.getByLabel('Skola', { exact: true }).selectOption({ label: 'Kornknarrskolan' });
  await expect(counsellor.getByText(/Inget innehåll antecknas/)).toBeVisible();
  // In the summer break nobody is at a school for longer than the calendar looks ahead.
  if (day(1) > `${day(1).slice(0, 4)}-06-03` && day(1) < `${day(1).slice(0, 4)}-07-08`) {
    await expect(counsellor.getByRole('list', { name: 'Tider för samtal' })).toHaveCount(0);
    return;
  }
  await expectNoAxeViolations(counsellor);
  const free = counsellor.getByRole('button', { name: /^Boka 13:00 .* på Kornknarrskolan$/ });
  await free.first().click();
  const question = counsellor.getByRole('dialog');
  await expect(question.getByRole('textbox')).toHaveCount(0);
  await expectNoAxeViolations(counsellor);
  await question.getByRole('button', { name: 'Boka tiden' }).click();
  const booked = /^Avboka 13:00, samtalet .* på Kornknarrskolan$/;
  await expect(counsellor.getByRole('button', { name: booked })).toBeVisible();

  // The unit that comes sees it too, and that is all it sees.
  await social.reload();
  await social.getByLabel('Skola', { exact: true }).selectOption({ label: 'Kornknarrskolan' });
  await expect(social.getByRole('button', { name: booked })).toBeVisible();
  await counsellor.getByRole('button', { name: booked }).click();
  await counsellor.getByRole('dialog').getByRole('button', { name: 'Avboka' }).click();
  await expect(free.first()).toBeVisible();
});

test('socialtjänsten says how many families can begin and how long one waits, and the school sees it', async ({ browser }) => {
  const therapist = await signedIn(browser, 'familyTherapist');
  const { name } = personOf('familyTherapist');
  await goTo(therapist, 'På skolan');
  await therapist.getByRole('button', { name: `Uppdatera platser och väntetid för ${name}` }).click();
  await therapist.getByLabel('Lediga platser nu').fill('1');
  await therapist.getByLabel('Väntetid i veckor').fill('13');
  await expectNoAxeViolations(therapist);
  await therapist.getByRole('button', { name: 'Spara', exact: true }).click();
  const of = (page: Page) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
  await expect(of(therapist)).toContainText('13 veckors väntetid');

  const counsellor = await signedIn(browser, 'counsellor');
  await goTo(counsellor, 'På skolan');
  await expect(of(counsellor)).toContainText('1 ledig plats');
  await expect(of(counsellor)).toContainText('13 veckors väntetid');
  await expect(of(counsellor)).toContainText('Rönnbärsskolan');
  await expect(of(counsellor).getByRole('link', { name: /^0000-/ })).toBeVisible();
  await expect(of(counsellor).getByRole('button')).toHaveCount(0);
  await expectNoAxeViolations(counsellor);
});
