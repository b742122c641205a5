import { expect, test } from '@playwright/test';
import { openCase } from '../story/open-case';
import { signIn } from '../story/story';
import { mouse } from '../support/hand';
import { chooseOnPickList, signInAs } from '../support/sign-in';

test('someone who is not signed in is sent to sign in, and comes back to where they were going', async ({ page }) => {
  await page.goto('/katalog');
  const button = page.getByRole('link', { name: 'Logga in' });
  const list = page.getByRole('heading', { name: 'Välj vem du är' });
  await expect(button.or(list)).toBeVisible();
  if (await button.isVisible()) await button.click();
  await chooseOnPickList(page, 'counsellor');
  await expect(page).toHaveURL(/\/katalog$/);
});

test('a person with two assignments chooses in which one they work', async ({ page }) => {
  await signInAs(page, 'counsellorWithTwoSchools');
  await expect(page.getByRole('heading', { name: 'Vilket uppdrag arbetar du i nu?' })).toBeVisible();
  await page.getByRole('button', { name: 'Arbeta som Skolkurator, Elevhälsan Älvkvarnsskolan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ärenden' })).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('Elevhälsan Älvkvarnsskolan');
});

test('a person whose assignment has ended is told so, and sees nothing', async ({ page }) => {
  await page.goto('/bff/login?returnUrl=/');
  await page.getByRole('button', { name: 'Ulf Gärdsten' }).click();
  await expect(page.getByRole('heading', { name: 'Du har inget uppdrag i Samverkan' })).toBeVisible();
});

test('after signing out nothing can be read, and the next one is asked who they are', async ({ page }) => {
  await signInAs(page, 'counsellor');
  await page.getByRole('button', { name: 'Ditt konto' }).or(page.getByText('Elin Granvik')).first().click();
  await page
    .getByRole('button', { name: 'Logga ut' })
    .or(page.getByRole('menuitem', { name: 'Logga ut' }))
    .click();
  await expect(page.getByRole('heading', { name: /^(Du är utloggad|Logga in)$/ })).toBeVisible();
  expect((await page.request.get('/api/cases')).status()).toBe(401);
  await page.goto('/bff/login?returnUrl=/');
  await expect(page.getByRole('heading', { name: 'Välj vem du är' })).toBeVisible();
});

test('a case that one does not take part in looks like one that does not exist', async ({ browser }) => {
  const counsellor = { page: await (await browser.newContext()).newPage(), hand: mouse() };
  await signIn(counsellor, 'counsellor');
  const address = await openCase(counsellor, {
    givenName: 'Saga',
    familyName: 'Norrvreten',
    birthDate: '2013-01-19',
    guardian: 'Bo Norrvreten',
  });
  const stranger = await (await browser.newContext()).newPage();
  await signInAs(stranger, 'socialWorkerElsewhere');
  for (const path of [address, '/arenden/00000000-0000-4000-8000-000000000000']) {
    await stranger.goto(path);
    await expect(stranger.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
    await expect(stranger.getByText('Norrvreten')).toHaveCount(0);
  }
  const bodies = await Promise.all(
    [address, '/arenden/00000000-0000-4000-8000-000000000000'].map(async (path) => {
      const answer = await stranger.request.get(`/api/cases/${path.split('/').at(-1)}`);
      const { traceId: _, ...problem } = await answer.json();
      return { status: answer.status(), problem };
    }),
  );
  expect(bodies[0]).toEqual(bodies[1]);
  expect(bodies[0]?.status).toBe(404);
  await counsellor.page.context().close();
  await stranger.context().close();
});
