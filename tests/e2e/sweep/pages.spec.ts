import { expect, type Page, test } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe';
import { expectNoCspViolations, expectQuietConsole, listenForComplaints } from '../support/console';
import type { Persona } from '../support/personas';
import { reflow320 } from '../support/reflow';
import { signInAs } from '../support/sign-in';

const parts = ['', '/hjulet', '/samtycken', '/samtycken/ny', '/stodforfragan', '/kontakter', '/tidslinje', '/insyn', '/insyn/lamna-ut'];

/** Every page by the one who works with it. `{case}` and `{request}` are the first ones that they see. */
const pages: { persona: Persona; path: string }[] = [
  { persona: 'counsellor', path: '/' },
  { persona: 'counsellor', path: '/arenden/ny' },
  ...parts.map((part) => ({ persona: 'counsellor' as const, path: `{case}${part}` })),
  { persona: 'counsellor', path: '/moten' },
  { persona: 'bupConsultant', path: '/moten' },
  { persona: 'bupConsultant', path: '/moten/mina' },
  { persona: 'counsellor', path: '/konsultation' },
  { persona: 'bupConsultant', path: '/konsultation' },
  { persona: 'counsellor', path: '/vagar-till-bup' },
  { persona: 'bupConsultant', path: '/vagar-till-bup' },
  { persona: 'counsellor', path: '/insatser' },
  { persona: 'processLead', path: '/insatser' },
  { persona: 'counsellor', path: '/pa-skolan' },
  { persona: 'socialWorker', path: '/pa-skolan' },
  { persona: 'counsellor', path: '/katalog' },
  { persona: 'counsellor', path: '/inkorg' },
  { persona: 'socialWorker', path: '/' },
  { persona: 'socialWorker', path: '/inkorg' },
  { persona: 'socialWorker', path: '{request}' },
  { persona: 'counsellor', path: '/nodoppning' },
  { persona: 'administrator', path: '/administration' },
  { persona: 'archivist', path: '/gallring' },
  { persona: 'logReviewer', path: '/logg' },
  { persona: 'logReviewer', path: '/granskning' },
  { persona: 'inquirer', path: '/utredning' },
  { persona: 'processLead', path: '/' },
  { persona: 'counsellorWithTwoSchools', path: '/uppdrag' },
  { persona: 'counsellor', path: '/utloggad' },
  { persona: 'counsellor', path: '/finns-inte' },
];

async function resolve(page: Page, path: string): Promise<string> {
  const [start, href] = path.startsWith('{case}')
    ? ['/', '/arenden/']
    : path === '{request}'
      ? ['/inkorg', '/stodforfragningar/']
      : [null, ''];
  if (start === null) return path;
  await page.goto(start);
  const link = page.getByRole('main').locator(`a[href^="${href}"]:not([href$="/ny"])`).first();
  await expect(link).toBeVisible();
  return path.replace(/\{\w+\}/, new URL((await link.getAttribute('href')) ?? '', page.url()).pathname);
}

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

for (const { persona, path } of pages) {
  test(`${path} as ${persona}: no axe violation, no sideways scrolling at 320 px, no broken policy`, async ({ page }) => {
    const complaints = await listenForComplaints(page);
    await signInAs(page, persona);
    await page.goto(await resolve(page, path));
    await settled(page);
    await expectNoAxeViolations(page);
    await reflow320(page);
    await expectNoAxeViolations(page);
    expectNoCspViolations(complaints);
    expectQuietConsole(complaints);
  });
}

for (const language of ['sv', 'ar', 'ti']) {
  test(`/stod/0482 in ${language}, without sign-in: no axe violation, no sideways scrolling at 320 px`, async ({ page }) => {
    const complaints = await listenForComplaints(page);
    await page.goto(`/stod/0482?lang=${language}`);
    await settled(page);
    await expectNoAxeViolations(page);
    await reflow320(page);
    await expectNoAxeViolations(page);
    expectNoCspViolations(complaints);
    expectQuietConsole(complaints);
  });
}

test('the list to choose from at sign-in is fit for everyone too', async ({ page }) => {
  const complaints = await listenForComplaints(page);
  await page.goto('/bff/login?returnUrl=/');
  await expect(page.getByRole('heading', { name: 'Välj vem du är' })).toBeVisible();
  await expectNoAxeViolations(page);
  await reflow320(page);
  expectNoCspViolations(complaints);
});
