import { expect, type Page } from '@playwright/test';

/** WCAG 1.4.10: at 320 CSS pixels everything is there without scrolling sideways. A table may scroll in a box of its own. */
export async function reflow320(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  const { scroll, client, wide } = await page.evaluate(() => {
    const root = document.documentElement;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const tooWide = [...document.querySelectorAll('body *')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && box.height > 1 && box.right > root.clientWidth + 1 && !scrolls(element.parentElement);
    });
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className.toString()} “${element.textContent?.slice(0, 40)}”`;
    return { scroll: root.scrollWidth, client: root.clientWidth, wide: tooWide.slice(0, 5).map(name) };
  });
  expect(wide, 'elements outside a window of 320 px').toEqual([]);
  expect(scroll, 'the page scrolls sideways at 320 px').toBeLessThanOrEqual(client);
}
