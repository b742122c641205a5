import { expect, type Locator, type Page } from '@playwright/test';

/** How a person works the page. A journey told with a hand can be walked by mouse and by keyboard alone. */
export interface Hand {
  /** A button, a link, a summary. */
  press(target: Locator): Promise<void>;
  /** A text field; what stood there is replaced. */
  write(field: Locator, text: string): Promise<void>;
  /** An option of a native select, by its words. */
  choose(select: Locator, option: string | RegExp): Promise<void>;
  /** A checkbox or a radio button. */
  tick(box: Locator): Promise<void>;
  /** A date field, `yyyy-mm-dd`. */
  day(field: Locator, day: string): Promise<void>;
}

/** Pointer and keyboard as most people use them. */
export function mouse(): Hand {
  return {
    press: (target) => target.click(),
    write: (field, text) => field.fill(text),
    choose: async (select, option) => {
      await select.selectOption({ label: await optionNamed(select, option) });
    },
    tick: (box) => box.check(),
    day: (field, day) => field.fill(day),
  };
}

const mostSteps = 250;

/** Nothing but keys. What cannot be reached by Tab, or does not show that it has focus, breaks the journey. */
export function keyboard(page: Page): Hand {
  const keys = page.keyboard;

  /** Tabs until the target has focus. Tabbing past the end begins again at the top, as it does for a person. */
  async function reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let step = 0; step < mostSteps; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) {
        await expectVisibleFocus(target);
        return;
      }
      await keys.press('Tab');
    }
    throw new Error(`Not reached in ${mostSteps} presses of Tab: ${target}`);
  }

  /** A group of radio buttons is one stop of Tab; the arrows go from one to the next. */
  async function tickRadio(radio: Locator): Promise<void> {
    const name = await radio.getAttribute('name');
    const group = page.locator(`input[type=radio][name=${JSON.stringify(name)}]`);
    for (let step = 0; step < mostSteps; step += 1) {
      if (await group.evaluateAll((all) => all.includes(document.activeElement as HTMLElement))) break;
      await keys.press('Tab');
    }
    await keys.press('Space');
    for (let step = 0; step < (await group.count()) && !(await radio.isChecked()); step += 1) await keys.press('ArrowDown');
    await expect(radio).toBeChecked();
  }

  return {
    press: async (target) => {
      await reach(target);
      await keys.press('Enter');
    },
    write: async (field, text) => {
      await reach(field);
      await keys.press('Control+A');
      await keys.type(text);
      await expect(field).toHaveValue(text);
    },
    choose: async (select, option) => {
      const wanted = await optionNamed(select, option);
      await reach(select);
      await keys.press('Home');
      const chosen = () => select.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.label ?? '');
      for (let step = 0; step < mostSteps && (await chosen()) !== wanted; step += 1) await keys.press('ArrowDown');
      expect(await chosen()).toBe(wanted);
    },
    tick: async (box) => {
      if (await box.isChecked()) return;
      if ((await box.getAttribute('type')) === 'radio') return tickRadio(box);
      await reach(box);
      await keys.press('Space');
      await expect(box).toBeChecked();
    },
    day: async (field, day) => {
      await reach(field);
      const [year = '', month = '', date = ''] = day.split('-');
      // The browser's own language decides the order of the parts; a person sees it, a test tries.
      for (const parts of [
        [year, month, date],
        [month, date, year],
        [date, month, year],
      ]) {
        for (let part = 0; part < parts.length; part += 1) await keys.press('ArrowLeft');
        for (const part of parts) {
          await keys.press('Backspace');
          await keys.type(part);
          if (part === year && part !== parts.at(-1)) await keys.press('ArrowRight');
        }
        if ((await field.inputValue()) === day) return;
      }
      await expect(field).toHaveValue(day);
    },
  };
}

async function optionNamed(select: Locator, option: string | RegExp): Promise<string> {
  const named = select.locator('option').filter({ hasText: option });
  await expect(named, `an option ${option}`).not.toHaveCount(0);
  return (await named.first().evaluate((element) => (element as HTMLOptionElement).label)) ?? '';
}

/** WCAG 2.4.7: whoever works by keyboard sees where they are. The ring may be drawn by the label that belongs to a control. */
async function expectVisibleFocus(target: Locator): Promise<void> {
  const shown = await target.evaluate((element) => {
    const rings = (candidate: Element | null): boolean => {
      if (candidate === null) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(candidate);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    };
    return rings(element) || rings(element.closest('label')) || rings(element.parentElement);
  });
  expect(shown, `${target} shows that it has focus`).toBe(true);
}
