import { expect, type Page, test } from '@playwright/test';
import { askConsent } from '../story/consent';
import { openCase } from '../story/open-case';
import { type Child, signIn } from '../story/story';
import { answerAndFeedBack, giveSupplement, receiveAndAsk, seeFeedback, sendRequest } from '../story/support-request';
import { fillWheel } from '../story/wheel';
import { expectNoAxeViolations } from '../support/axe';
import { expectNoCspViolations, expectQuietConsole, listenForComplaints } from '../support/console';
import { type Hand, keyboard, mouse } from '../support/hand';
import { reflow320 } from '../support/reflow';

interface Way {
  readonly name: string;
  readonly hand: (page: Page) => Hand;
  readonly child: Child;
  readonly viewport: { width: number; height: number };
}

const desktop = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };

const ways: Way[] = [
  {
    name: 'with a mouse',
    hand: mouse,
    viewport: desktop,
    child: { givenName: 'Tuva', familyName: 'Ekbackelid', birthDate: '2013-05-14', guardian: 'Karin Ekbackelid' },
  },
  {
    name: 'by keyboard alone',
    hand: keyboard,
    viewport: desktop,
    child: { givenName: 'Alva', familyName: 'Sjötunasjö', birthDate: '2013-09-02', guardian: 'Peter Sjötunasjö' },
  },
  {
    name: 'in a window of 320 px',
    hand: mouse,
    viewport: narrow,
    child: { givenName: 'Nora', familyName: 'Gransäter', birthDate: '2012-11-30', guardian: 'Mona Gransäter' },
  },
];

for (const way of ways) {
  test(`a case is opened, socialtjänsten answers a stödförfrågan, and elevhälsan sees it: ${way.name}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const context = () => browser.newContext({ viewport: way.viewport });
    const counsellorPage = await (await context()).newPage();
    const socialWorkerPage = await (await context()).newPage();
    const complaints = [await listenForComplaints(counsellorPage), await listenForComplaints(socialWorkerPage)];
    const counsellor = { page: counsellorPage, hand: way.hand(counsellorPage) };
    const socialWorker = { page: socialWorkerPage, hand: way.hand(socialWorkerPage) };
    let alias = '';
    const looksRight = async (page: Page) => {
      await expectNoAxeViolations(page);
      if (way.viewport === narrow) await reflow320(page);
      // Addresses and titles land in history, logs and over shoulders.
      expect(`${page.url()} ${await page.title()}`).not.toMatch(new RegExp(`${way.child.familyName}|${way.child.givenName}`, 'i'));
    };

    await test.step('the counsellor opens a case', async () => {
      await signIn(counsellor, 'counsellor');
      await looksRight(counsellorPage);
      await openCase(counsellor, way.child);
      alias = await counsellorPage.getByRole('heading', { level: 1 }).innerText();
      await looksRight(counsellorPage);
    });
    await test.step('the family consents', async () => {
      await askConsent(counsellor, way.child);
      await looksRight(counsellorPage);
    });
    await test.step('the wheel is filled', async () => {
      await fillWheel(counsellor);
      await looksRight(counsellorPage);
    });
    await test.step('the stödförfrågan is sent', async () => {
      await sendRequest(counsellor);
      await looksRight(counsellorPage);
    });
    await test.step('socialtjänsten takes it on and asks for more', async () => {
      await signIn(socialWorker, 'socialWorker');
      await receiveAndAsk(socialWorker, way.child, alias);
      await looksRight(socialWorkerPage);
    });
    await test.step('elevhälsan supplements it, without reloading the page', async () => {
      await giveSupplement(counsellor);
      await looksRight(counsellorPage);
    });
    await test.step('socialtjänsten answers, without reloading the page', async () => {
      await answerAndFeedBack(socialWorker, way.child);
      await looksRight(socialWorkerPage);
    });
    await test.step('elevhälsan sees it, without reloading the page', async () => {
      await seeFeedback(counsellor);
    });

    for (const one of complaints) {
      expectNoCspViolations(one);
      expectQuietConsole(one);
    }
    await counsellorPage.context().close();
    await socialWorkerPage.context().close();
  });
}
