import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkoutState } from '../../../infra/lib/paths.mjs';
import { System } from '../../../infra/lib/system.mjs';

/**
 * Starts the system as it is built, on free ports, with a database and keys of its own that are gone afterwards.
 * With SAMVERKAN_E2E_ADDRESS set, one that runs already is used as it is.
 */
export default async function startSystem(): Promise<() => Promise<void>> {
  if (process.env['SAMVERKAN_E2E_ADDRESS']) return async () => {};
  const keysFolder = mkdtempSync(path.join(tmpdir(), 'samverkan-e2e-'));
  const logFolder = checkoutState('test-logs', 'e2e-system');
  mkdirSync(logFolder, { recursive: true });
  const system = new System();
  const stop = async () => {
    await system.stop();
    rmSync(keysFolder, { recursive: true, force: true });
  };
  try {
    process.env['SAMVERKAN_E2E_ADDRESS'] = await system.start({ keysFolder, logFolder, database: { folder: null } });
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
