import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const guard = fileURLToPath(new URL('guard.mjs', import.meta.url));

/**
 * Starts a command that cannot outlive this process, also when this process is killed.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ options?: object, output?: Output | [Output, Output], stopSignal?: string, stopSeconds?: number, remove?: string }} [how]
 *   `options` are those of `spawn` that survive JSON (cwd, env, uid, gid); `remove` is a folder deleted when it has ended.
 *   `output` is where both streams go, or each of them: 'pipe', 'inherit' or a file descriptor.
 * @typedef {'pipe' | 'inherit' | number} Output
 */
export function startGuarded(command, args, how = {}) {
  const { options: { env, ...options } = {}, output = 'pipe', stopSignal = 'SIGTERM', stopSeconds = 15, remove } = how;
  const child = spawn(process.execPath, [guard, JSON.stringify({ command, args, options, stopSignal, stopSeconds, remove })], {
    // The environment may hold secrets, so it goes by way of the guard's own and never on a command line.
    env: env ?? process.env,
    detached: true,
    stdio: ['pipe', ...(Array.isArray(output) ? output : [output, output])],
  });
  child.stdin.on('error', () => {});
  const exited = once(child, 'exit').then(([code]) => code ?? 1);
  return {
    stdout: child.stdout,
    stderr: child.stderr,
    /** Resolves with the exit code when the command has ended; 0 when it ended because it was asked to. */
    exited,
    /** Asks it to stop and waits until it has. */
    stop() {
      child.stdin.end();
      return exited;
    },
  };
}

/** Calls `stop` once: at SIGTERM, SIGINT, SIGHUP, or when whoever holds the other end of standard input goes away. */
export function onStopRequest(stop, stdinIsLeash) {
  let asked = false;
  const ask = () => {
    if (asked) return;
    asked = true;
    stop();
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, ask);
  if (stdinIsLeash) process.stdin.on('end', ask).on('error', ask).resume();
}
