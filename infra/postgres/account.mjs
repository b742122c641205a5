import { execFileSync } from 'node:child_process';

const created = 'samverkan-postgres';

/**
 * The account that the database runs as. PostgreSQL refuses root, so root lends it the system's `postgres` or an account made for it;
 * anyone else runs it as themselves.
 *
 * @returns {{ name: string, uid: number, gid: number } | null} null: run as oneself.
 */
export function serverAccount() {
  if (process.getuid() !== 0) return null;
  const existing = lookUp('postgres') ?? lookUp(created);
  if (existing) return existing;
  execFileSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/usr/sbin/nologin',
    created,
  ]);
  return lookUp(created);
}

function lookUp(name) {
  try {
    const id = (flag) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { name, uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

/** The part of spawn's options that makes a command run as the account. */
export const runAs = (account) => (account ? { uid: account.uid, gid: account.gid } : {});
