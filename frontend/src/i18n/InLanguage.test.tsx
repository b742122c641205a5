import { render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { InLanguage } from './InLanguage';
import type * as LoadLanguage from './loadLanguage';

const loading = vi.hoisted(() => ({ fails: false }));
vi.mock('./loadLanguage', async (original) => {
  const real = await original<typeof LoadLanguage>();
  return {
    loadLanguage: (code: Parameters<typeof real.loadLanguage>[0]) =>
      loading.fails ? Promise.reject(new Error('gone')) : real.loadLanguage(code),
  };
});

const Word = () => <p>{useTranslation('common').t('save')}</p>;

class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override render = () => (this.state.failed ? <p>Försök igen</p> : this.props.children);
}

beforeEach(() => {
  for (const namespace of Object.keys(i18next.getDataByLanguage('ar') ?? {}))
    i18next.removeResourceBundle('ar', namespace);
});
afterEach(() => {
  loading.fails = false;
});

test('a part waits for its language and goes over to it without a complaint from React', async () => {
  const complained = vi.spyOn(console, 'error');
  const part = (code: 'sv' | 'ar') => (
    <InLanguage code={code} fallback={<p>Väntar</p>}>
      <Word />
    </InLanguage>
  );
  const { rerender } = render(part('sv'));
  expect(screen.getByText('Spara')).toBeVisible();
  rerender(part('ar'));
  expect(screen.getByText('Väntar')).toBeVisible();
  expect((await screen.findByText('حفظ')).closest('[lang]')).toHaveAttribute('dir', 'rtl');
  rerender(part('sv'));
  expect(screen.getByText('Spara')).toBeVisible();
  expect(complained).not.toHaveBeenCalled();
});

test('a language that cannot be fetched is an error of the page, not a page that waits for ever', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  loading.fails = true;
  render(
    <Boundary>
      <InLanguage code="ar" fallback={<p>Väntar</p>}>
        <Word />
      </InLanguage>
    </Boundary>,
  );
  expect(await screen.findByText('Försök igen')).toBeVisible();
});
