import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { chooseLanguage } from '@/i18n';
import { formatDay } from '@/i18n/format';
import { axeViolations } from '@/testing/axe';
import { ActionButton } from './ActionButton/ActionButton';
import { Button } from './Button/Button';
import { RadioGroup } from './Choices/Choices';
import { Dialog } from './Dialog/Dialog';
import { Disclosure } from './Disclosure/Disclosure';
import { ErrorSummary } from './ErrorSummary/ErrorSummary';
import { Notice } from './Notice/Notice';
import { Select } from './Select/Select';
import { StatusTag } from './StatusTag/StatusTag';
import { TextArea } from './TextArea/TextArea';
import { TextField } from './TextField/TextField';

const tones = ['ok', 'wait', 'stop', 'mute', 'info'] as const;

function Everything() {
  return (
    <main>
      <h1>Allt</h1>
      <ErrorSummary attempt={1} problems={[{ name: 'a', message: 'Skriv ett namn' }]} />
      <Button tone="primary">Spara</Button>
      <Button>Avbryt</Button>
      <Button tone="quiet">Ta bort</Button>
      <Button tone="danger">Lämna</Button>
      <ActionButton action={{ name: 'x', allowed: false, reason: 'Samtycke saknas.' }} onPress={() => undefined}>
        Skicka
      </ActionButton>
      <TextField name="a" label="Namn" help="Som det skrivs" error="Skriv ett namn" optional />
      <TextArea name="b" label="Text" limit={10} defaultValue="Mer än tio tecken" />
      <Select name="c" label="Kommun" options={[{ value: '0482', label: 'Flen' }]} />
      <RadioGroup name="d" legend="Val" choices={[{ value: 'x', label: 'Ja', hint: 'Förklaring' }]} />
      <Disclosure summary="Mer">Text</Disclosure>
      {tones.map((tone) => (
        <Notice key={tone} tone={tone}>
          <p>
            Ruta <StatusTag tone={tone}>Läge</StatusTag> <a href="/">länk</a>
          </p>
        </Notice>
      ))}
    </main>
  );
}

test('the whole kit keeps contrast and target sizes', async () => {
  const screen = await render(<Everything />);
  expect(await axeViolations(screen.container)).toEqual([]);
  for (const control of screen.container.querySelectorAll('button, input:not([type=radio]), select, summary')) {
    expect(control.getBoundingClientRect().height, control.outerHTML).toBeGreaterThanOrEqual(44);
  }
});

test('in Arabic the page is mirrored, keeps its contrast, and its dates stay readable to all', async () => {
  await chooseLanguage('ar');
  const screen = await render(<Everything />);
  await expect.element(screen.getByText('خطأ:').first()).toBeInTheDocument();
  const notice = screen.container.querySelector('[data-tone=ok]');
  const style = notice === null ? undefined : getComputedStyle(notice);
  expect([style?.borderRightWidth, style?.borderLeftWidth]).toEqual(['6px', '1px']);
  expect(formatDay('2026-12-31', 'ar')).toMatch(/31.*2026/);
  await chooseLanguage('sv');
});

test('a dialog holds the focus, closes on Escape and gives the focus back', async () => {
  let closed = 0;
  const screen = await render(
    <>
      <button type="button">Bakom</button>
      <Dialog title="Fråga" onClose={() => (closed += 1)} actions={<Button>Svara</Button>}>
        <p>Text</p>
      </Dialog>
    </>,
  );
  await userEvent.tab();
  await userEvent.tab();
  expect(
    document.querySelector('dialog')?.contains(document.activeElement) || document.activeElement === document.body,
  ).toBe(true);
  await userEvent.keyboard('{Escape}');
  expect(closed).toBe(1);
  await expect.element(screen.getByRole('dialog', { name: 'Fråga' })).toBeVisible();
});

test('the kit fits a window of 320 px', async () => {
  await page.viewport(320, 640);
  await render(<Everything />);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
