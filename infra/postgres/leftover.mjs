import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runAs } from './account.mjs';

/**
 * Clears what a killed run left: a server that still runs on these data is stopped in order, and a lock file whose server is gone is removed.
 * A lock file that names a living process of another kind (process ids are used again) is stale too.
 */
export function clearLeftover({ data }, account, binaries) {
  const lock = path.join(data, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  if (!servesThese(pid, data)) {
    rmSync(lock, { force: true });
    return;
  }
  const stopped = spawnSync(path.join(binaries, 'bin/pg_ctl'), ['stop', '-D', data, '-m', 'fast', '-w', '-t', '30'], {
    ...runAs(account),
    cwd: '/',
    encoding: 'utf8',
  });
  if (stopped.status !== 0)
    throw new Error(`A PostgreSQL from an earlier run (process ${pid}) still holds ${data} and does not stop:\n${stopped.stderr}`);
}

/** PostgreSQL works in its data folder. Where the system does not tell a process's folder, the lock file is believed. */
function servesThese(pid, data) {
  if (!existsSync('/proc/self')) return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch {
    return false;
  }
}
