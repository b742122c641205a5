import path from 'node:path';
import { run } from './commands.mjs';
import { whenChanged } from './freshness.mjs';
import { checkoutState, frontend, hostProgram, hostProject, infra, root, webRoot } from './paths.mjs';

const dotnetSources = ['global.json', '.editorconfig', 'backend'];
const log = (name) => checkoutState('logs', `${name}.log`);

/** The packages that a folder's lock file names, from the lock file alone. */
export function installPackages(folder, logFile = log(`npm-${path.basename(folder)}`)) {
  const relative = path.relative(root, folder);
  return whenChanged(
    `npm-${relative.replaceAll('/', '-')}`,
    [`${relative}/package-lock.json`],
    path.join(folder, 'node_modules/.package-lock.json'),
    () => run(logFile, 'npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder }),
  );
}

export const installInfra = () => installPackages(infra);
export const installFrontend = () => installPackages(frontend);

/** The SPA as it is served, under frontend/dist. */
export function buildFrontend(logFile = log('frontend-build')) {
  return whenChanged('frontend', ['frontend', 'contracts'], path.join(webRoot, 'index.html'), () =>
    run(logFile, 'npm', ['run', 'build'], { cwd: frontend }),
  );
}

/** The host, from lock files alone. */
export function buildHost(logFile = log('host-build')) {
  return whenChanged('host', [...dotnetSources, 'contracts'], hostProgram, () =>
    run(logFile, 'dotnet', ['build', hostProject, '-c', 'Release', '-p:RestoreLockedMode=true'], { cwd: root }),
  );
}
