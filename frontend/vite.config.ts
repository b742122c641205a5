/// <reference types="vitest/config" />
import { randomUUID } from 'node:crypto';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type Plugin } from 'vite';

const host = process.env['SAMVERKAN_HOST'] ?? 'http://localhost:5080';

/** Writes which build this is beside the bundle, so that an old tab can notice that a newer one is served. */
function buildStamp(buildId: string): Plugin {
  return {
    name: 'samverkan-build-stamp',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'version.json', source: JSON.stringify({ build: buildId }) });
    },
  };
}

/** Sheets arrive in whatever order their pages are visited, so each one states the order of the layers. */
function layerOrder(): Plugin {
  return {
    name: 'samverkan-layer-order',
    enforce: 'pre',
    // On the first line of the sheet, so that its line numbers stay true.
    transform: (code, id) =>
      /\/src\/.*\.css$/.test(id) ? { code: `@layer reset, tokens, base, ui, page;${code}`, map: null } : undefined,
  };
}

export default defineConfig(({ command }) => {
  const buildId = command === 'build' ? randomUUID() : 'dev';
  return {
    plugins: [
      tanstackRouter({ target: 'react', autoCodeSplitting: true, quoteStyle: 'single', semicolons: true }),
      react(),
      layerOrder(),
      buildStamp(buildId),
    ],
    define: { __BUILD_ID__: JSON.stringify(buildId) },
    resolve: { tsconfigPaths: true },
    build: {
      target: 'es2023',
      manifest: true,
      sourcemap: 'hidden',
      // The content security policy allows neither data: images nor inline code.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // Every route is known from the first visit. Apart, each would carry its own list of what its page preloads.
        output: { codeSplitting: { groups: [{ name: 'routes', test: /\/src\/routes\/[^?]*\.tsx$/ }] } },
      },
    },
    server: {
      port: 5173,
      proxy: Object.fromEntries(
        ['/api', '/bff', '/signin-oidc', '/signout-callback-oidc', '/health'].map((path) => [
          path,
          // The host sees the address in the browser, and sends people back to it after sign-in.
          { target: host, changeOrigin: false },
        ]),
      ),
    },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'jsdom',
            environmentOptions: { jsdom: { url: 'http://localhost:5080/' } },
            include: ['src/**/*.test.{ts,tsx}'],
            exclude: ['src/**/*.browser.test.tsx'],
            setupFiles: ['src/testing/setup.unit.ts'],
            restoreMocks: true,
            testTimeout: 30_000,
            unstubGlobals: true,
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['src/**/*.browser.test.tsx'],
            setupFiles: ['src/testing/setup.browser.ts'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: {
                  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
                  args: ['--no-sandbox', '--disable-dev-shm-usage'],
                },
                contextOptions: { locale: 'sv-SE', timezoneId: 'Europe/Stockholm' },
              }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
      ],
    },
  };
});
