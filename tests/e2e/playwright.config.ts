import { defineConfig } from '@playwright/test';

/** Chromium as the system has it; the switches keep it from reaching for anything but the pages under test. */
const chromium = {
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

export default defineConfig({
  testDir: '.',
  testMatch: ['journeys/*.spec.ts', 'sweep/*.spec.ts'],
  globalSetup: './support/start-system.ts',
  outputDir: '../../.state/e2e-results',
  reporter: [['list']],
  forbidOnly: true,
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env['SAMVERKAN_E2E_ADDRESS'] ?? '',
    browserName: 'chromium',
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: chromium,
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
});
