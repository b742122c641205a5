import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const keyBytes = 32;

/**
 * The two key files of the host, made once: the master key that wraps every child's key, and the key of the blind index. Base64, 32 bytes each.
 * Lost keys make what is stored unreadable for good.
 */
export function keyFiles(folder) {
  return { masterKeyFile: keep(path.join(folder, 'master.key')), indexKeyFile: keep(path.join(folder, 'index.key')) };
}

/** The secret that the host and the local identity provider share. */
export function clientSecret(folder) {
  return readFileSync(keep(path.join(folder, 'oidc-client.secret')), 'utf8').trim();
}

function keep(file) {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(keyBytes).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  return file;
}
