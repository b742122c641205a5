import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import '@/i18n';
import { server } from './server';
import { installDialog, installEventSource, installLayout } from './standIns';

// Generous: a loaded machine is slow, and a test that waits in vain fails all the same.
configure({ asyncUtilTimeout: 8_000 });
installDialog();
installEventSource();
installLayout();

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
});
afterAll(() => server.close());
