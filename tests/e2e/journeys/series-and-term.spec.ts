import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { signIn } from '../story/story';
import { expectNoAxeViolations } from '../support/axe';
import { expectNoCspViolations, expectQuietConsole, listenForComplaints } from '../support/console';
import { keyboard, mouse } from '../support/hand';
import { personOf } from '../support/personas';
import { reflow320 } from '../support/reflow';

const bup = personOf('bupConsultant');

for (const [way, hand] of [
  ['with a mouse', mouse],
  ['by keyboard alone', keyboard],
] as const) {
  test(`a series is opened, its term planned and BUP made a member: ${way}`, async ({ page, browser }) => {
    test.slow();
    const name = `Förstärkt EHT ${way}`;
    const complaints = await listenForComplaints(page);
    const actor = { page, hand: hand(page) };
    const { press, write, choose, tick } = actor.hand;
    await signIn(actor, 'counsellor');
    await press(page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Möten' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Möten' })).toBeVisible();

    await press(page.getByRole('button', { name: 'Lägg upp en serie' }));
    await tick(page.getByRole('radio', { name: 'Förstärkt EHT' }));
    await write(page.getByLabel('Seriens namn'), name);
    await tick(page.getByRole('checkbox', { name: 'Rönnbärsskolan', exact: true }));
    await choose(page.getByLabel('Veckodag'), 'tisdag');
    await write(page.getByLabel('Börjar klockan'), '13:30');
    await expectNoAxeViolations(page);
    await press(page.getByRole('button', { name: 'Lägg upp serien' }));
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

    await press(page.getByRole('button', { name: 'Planera terminen' }));
    await choose(page.getByLabel('Termin'), /^Vårterminen/);
    const inBreak = page.getByRole('checkbox', { checked: false }).first();
    await expect(inBreak).toHaveAccessibleDescription(/^Inte med i förslaget: /);
    await expectNoAxeViolations(page);
    await press(page.getByRole('button', { name: 'Planera terminen' }));
    await expect(page.getByRole('table', { name: /^Möten VT / }).getByRole('row')).not.toHaveCount(1);

    await press(page.getByRole('button', { name: /^Flytta mötet / }).first());
    await write(page.getByLabel('Längd i minuter'), '45');
    await press(page.getByRole('button', { name: 'Flytta mötet', exact: true }));
    await expect(page.getByRole('cell', { name: /13:30–14:15/ })).toBeVisible();

    // BUP has the list open: the series comes to it by itself.
    const consultant = await browser.newContext();
    const theirs = await consultant.newPage();
    await signIn({ page: theirs, hand: mouse() }, 'bupConsultant');
    await theirs.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Möten' }).click();
    await expect(theirs.getByRole('heading', { level: 1, name: 'Möten' })).toBeVisible();
    await expect(theirs.getByRole('button', { name: 'Lägg upp en serie' })).toHaveCount(0);

    await press(page.getByRole('button', { name: 'Lägg till deltagare' }));
    await choose(page.getByLabel('Enhet som personen kommer för'), /^BUP-mottagningen Katrineholm/);
    await choose(page.getByLabel('Person', { exact: true }), new RegExp(bup.name));
    await press(page.getByRole('button', { name: 'Lägg till', exact: true }));
    await expect(page.getByRole('table', { name: 'Deltagare' }).getByText(bup.name)).toBeVisible();

    await theirs.getByRole('link', { name, exact: true }).click();
    await expect(theirs.getByRole('table', { name: /^Möten VT / })).toBeVisible();
    await expect(theirs.getByRole('main').getByRole('button')).toHaveText(['Lämna']);
    await consultant.close();

    const download = page.waitForEvent('download');
    await press(page.getByRole('link', { name: 'Hämta till kalendern (.ics)' }));
    const calendar = await readFile(await (await download).path(), 'utf8');
    expect(calendar).toContain('SUMMARY:Möte i Samverkan');
    expect(calendar).not.toContain(name);

    await expectNoAxeViolations(page);
    await page.emulateMedia({ forcedColors: 'active' });
    await expectNoAxeViolations(page);
    await page.emulateMedia({ forcedColors: null });
    await reflow320(page);
    await expectNoAxeViolations(page);
    expectNoCspViolations(complaints);
    expectQuietConsole(complaints);
  });
}
