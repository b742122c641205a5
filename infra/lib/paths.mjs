import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export const infra = path.join(root, 'infra');
export const demo = path.join(infra, 'demo');
export const frontend = path.join(root, 'frontend');
export const e2e = path.join(root, 'tests/e2e');
export const solution = path.join(root, 'Samverkan.sln');
export const hostProject = path.join(root, 'backend/Samverkan.Api/Samverkan.Api.csproj');
export const hostProgram = path.join(root, 'backend/Samverkan.Api/bin/Release/net10.0/Samverkan.Api.dll');
export const webRoot = path.join(frontend, 'dist');

/** What belongs to the checkout and git ignores: stamps of what was built, logs of tests. */
export const checkoutState = (...parts) => open(path.join(root, '.state'), parts);

/** What a run keeps between times: database, keys, logs. In the checkout, or where SAMVERKAN_STATE says. */
export const stateFolder = (...parts) => open(path.resolve(process.env.SAMVERKAN_STATE ?? path.join(root, '.state')), parts);

/** Root lets the database's account pass through, and no more. */
function open(folder, parts) {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, process.getuid() === 0 ? 0o711 : 0o700);
  return path.join(folder, ...parts);
}
