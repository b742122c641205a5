import { useState } from 'react';
import { expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { axeViolations } from '@/testing/axe';
import { wheelDefinition } from '@/testing/familyFixtures';
import type { PictureSector } from './pictureSector';
import { WheelPicture } from './WheelPicture';

const sectorsIn = (locale: 'sv' | 'ar'): PictureSector[] =>
  wheelDefinition(locale).sectors.map(({ key, label }, index) => ({
    key,
    label,
    spoken: index === 0 ? ['child', 'guardian'] : [],
    words: index === 0 ? 'Har berättat: barnet och vårdnadshavare' : 'Inget står här',
  }));

interface WheelProps {
  readonly width: string;
  readonly locale?: 'sv' | 'ar';
  readonly large?: boolean;
}

function Wheel({ width, locale = 'sv', large }: WheelProps) {
  const [selected, setSelected] = useState('safe');
  return (
    <main lang={locale} dir={locale === 'ar' ? 'rtl' : 'ltr'} style={{ inlineSize: width }}>
      <h1>Hjulet</h1>
      <WheelPicture
        legend="Välj en del av hjulet"
        sectors={sectorsIn(locale).map((sector) => (large ? { ...sector, words: '' } : sector))}
        selected={selected}
        onSelect={setSelected}
        lang={locale}
        dir={locale === 'ar' ? 'rtl' : 'ltr'}
        {...(large && { large })}
      />
    </main>
  );
}

const middleOf = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

const wheelIn = (container: Element) => {
  const svg = container.querySelector('svg');
  if (!svg) throw new Error('The wheel is drawn.');
  return svg;
};

const button = (name: RegExp) => page.getByRole('button', { name });

async function emulate(features: Readonly<Record<string, string>>) {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** What a colour of the system is just now. */
function systemColour(name: string): string {
  const probe = document.createElement('p');
  probe.style.color = name;
  document.body.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}

test('the wheel is walked and chosen by keyboard alone', async () => {
  await page.viewport(1280, 900);
  await render(<Wheel width="60rem" />);
  await userEvent.tab();
  await expect.element(button(/^Trygg/)).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(button(/^Må bra/)).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  await expect.element(button(/^Delaktig/)).toHaveFocus();
  await userEvent.keyboard('{Home}');
  await expect.element(button(/^Trygg/)).toHaveFocus();
  await userEvent.tab();
  await userEvent.tab();
  await expect.element(button(/^Utvecklas/)).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button(/^Utvecklas/)).toHaveAttribute('aria-pressed', 'true');
  await expect.element(button(/^Trygg/)).toHaveAttribute('aria-pressed', 'false');
});

test('a press on the painted sector chooses it and moves the focus to its button', async () => {
  await page.viewport(1280, 900);
  const { container } = await render(<Wheel width="60rem" />);
  const svg = wheelIn(container);
  const { width } = svg.getBoundingClientRect();
  // To the right of the middle, half-way out: the third sector.
  await userEvent.click(svg, { position: { x: width * 0.75, y: width * 0.5 } });
  await expect.element(button(/^Utvecklas/)).toHaveFocus();
  await expect.element(button(/^Utvecklas/)).toHaveAttribute('aria-pressed', 'true');
});

test('the order runs clockwise also where the page reads from right to left', async () => {
  await page.viewport(1280, 900);
  const { container } = await render(<Wheel width="60rem" locale="ar" />);
  const centre = middleOf(wheelIn(container));
  const buttons = [...container.querySelectorAll('button')].map(middleOf);
  for (const right of buttons.slice(1, 4)) expect(right.x).toBeGreaterThan(centre.x);
  for (const left of buttons.slice(5)) expect(left.x).toBeLessThan(centre.x);
  const painted = [...container.querySelectorAll('svg g')].map(middleOf);
  expect(painted[0]?.x).toBeCloseTo(centre.x, 0);
  expect(painted[2]?.y).toBeCloseTo(centre.y, 0);
  expect(painted[2]?.x).toBeGreaterThan(centre.x);
  expect(buttons[0]?.y).toBeLessThan(centre.y);
  expect(buttons[4]?.y).toBeGreaterThan(centre.y);
  expect(await axeViolations(container)).toEqual([]);
});

test('on a narrow screen the wheel stands without words over a list of sectors that follows the page', async () => {
  await page.viewport(320, 900);
  const { container } = await render(<Wheel width="18rem" locale="ar" />);
  const wheel = wheelIn(container).getBoundingClientRect();
  const buttons = [...container.querySelectorAll('button')].map((one) => one.getBoundingClientRect());
  for (const [index, one] of buttons.entries()) {
    expect(one.top).toBeGreaterThanOrEqual(wheel.bottom);
    expect(one.height).toBeGreaterThanOrEqual(44);
    expect(one.width).toBeGreaterThanOrEqual(280);
    if (index > 0) expect(one.top).toBeGreaterThanOrEqual(buttons[index - 1]?.bottom ?? 0);
  }
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  const [first] = container.querySelectorAll('button');
  expect(first && getComputedStyle(first).direction).toBe('rtl');
  expect(await axeViolations(container)).toEqual([]);
});

test('sitting with a child, every target is big', async () => {
  await page.viewport(1280, 900);
  const { container } = await render(<Wheel width="70rem" large />);
  for (const one of container.querySelectorAll('button')) {
    expect(one.getBoundingClientRect().height).toBeGreaterThanOrEqual(64);
  }
  expect(wheelIn(container).getBoundingClientRect().width).toBeGreaterThanOrEqual(480);
});

test('a long word wraps instead of being cut', async () => {
  await page.viewport(700, 900);
  const { container } = await render(<Wheel width="36rem" />);
  for (const one of container.querySelectorAll('button')) expect(one.scrollWidth).toBeLessThanOrEqual(one.clientWidth);
});

test('in forced colours everything is drawn in the colours of the system', async () => {
  await page.viewport(1280, 900);
  await emulate({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
  try {
    const { container } = await render(<Wheel width="60rem" />);
    const colourOf = (selector: string, property: 'fill' | 'stroke') => {
      const element = container.querySelector(selector);
      return element ? getComputedStyle(element)[property] : '';
    };
    const [paper, ink, choice] = [systemColour('Canvas'), systemColour('CanvasText'), systemColour('Highlight')];
    expect(paper).not.toBe('rgb(255, 255, 255)');
    expect(colourOf('pattern circle', 'fill')).toBe(ink);
    expect(colourOf('pattern rect', 'fill')).toBe(paper);
    expect(colourOf('[data-spoken="false"]', 'fill')).toBe(paper);
    expect(colourOf('[data-spoken="false"]', 'stroke')).toBe(ink);
    expect(colourOf('[data-selected="true"] path:last-child', 'stroke')).toBe(choice);
  } finally {
    await emulate({ 'forced-colors': 'none', 'prefers-color-scheme': 'light' });
  }
});
