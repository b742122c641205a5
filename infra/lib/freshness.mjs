import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkoutState, root } from './paths.mjs';

const skipped = new Set(['node_modules', 'dist', 'bin', 'obj', 'TestResults', 'test-results', 'coverage', '.git', '.state']);
const stamps = () => checkoutState('stamps');

/**
 * Does the work only when what it is made from has changed since it last succeeded, or what it makes is gone.
 *
 * @param {string} name of the stamp
 * @param {string[]} sources files and folders, from the root of the checkout
 * @param {string} product a file that the work leaves
 * @returns {Promise<string>} a remark: whether there was anything to do
 */
export async function whenChanged(name, sources, product, work) {
  const file = path.join(stamps(), name);
  const now = fingerprint(sources);
  if (existsSync(product) && existsSync(file) && readFileSync(file, 'utf8') === now) return 'unchanged';
  await work();
  mkdirSync(stamps(), { recursive: true });
  writeFileSync(file, now);
  return '';
}

function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const source of sources) add(hash, path.join(root, source));
  return hash.digest('hex');
}

function add(hash, entry) {
  if (!existsSync(entry)) return;
  if (statSync(entry).isDirectory()) {
    for (const name of readdirSync(entry).sort()) if (!skipped.has(name)) add(hash, path.join(entry, name));
    return;
  }
  hash
    .update(`${path.relative(root, entry)}\n`)
    .update(readFileSync(entry))
    .update('\n');
}
