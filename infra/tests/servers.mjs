import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { infra } from '../lib/paths.mjs';

/** Starts one of infra's servers as another program would, and gives what it printed and the process. */
export async function start(script, args, env = {}) {
  const child = spawn(process.execPath, [path.join(infra, script), ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let errors = '';
  child.stderr.on('data', (part) => {
    errors += part;
  });
  const exited = once(child, 'exit');
  const line = await Promise.race([once(createInterface(child.stdout), 'line').then(([text]) => text), exited.then(() => null)]);
  return { child, exited: exited.then(([code]) => code), ready: line === null ? null : JSON.parse(line), errors: () => errors };
}

/** Waits for something to become true; fails when it has not within some seconds. */
export async function eventually(what, holds, seconds = 20) {
  const until = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > until) throw new Error(`Not within ${seconds} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
