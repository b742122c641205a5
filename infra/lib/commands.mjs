import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { startGuarded } from './guarded.mjs';

/** A command ended badly; the message holds the end of what it printed and where the rest is. */
export class CommandFailed extends Error {}

/** What every command of ours gets: no build servers that outlive us, no colour codes in logs, nothing sent home. */
const quiet = {
  MSBUILDDISABLENODEREUSE: '1',
  UseSharedCompilation: 'false',
  DOTNET_CLI_TELEMETRY_OPTOUT: '1',
  DOTNET_NOLOGO: '1',
  DOTNET_CLI_UI_LANGUAGE: 'en',
  NO_COLOR: '1',
};

/**
 * Runs a command to its end with all output in a log file.
 *
 * @param {string} log the file
 * @param {{ cwd?: string, env?: Record<string, string>, accept?: (code: number) => boolean }} [how]
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function run(log, command, args, { cwd, env = {}, accept = (code) => code === 0 } = {}) {
  mkdirSync(path.dirname(log), { recursive: true });
  const file = openSync(log, 'w', 0o600);
  const started = startGuarded(command, args, { options: { cwd, env: { ...process.env, ...quiet, ...env } }, output: file });
  running.add(started);
  const code = await started.exited;
  running.delete(started);
  closeSync(file);
  const output = readFileSync(log, 'utf8');
  if (stopping) throw new CommandFailed('Stopped.');
  if (!accept(code)) throw new CommandFailed(`${command} ${args.join(' ')} ended with ${code}:\n${tail(output)}\nAll of it: ${log}`);
  return { code, output };
}

const running = new Set();
let stopping = false;

/** Ends what runs, for Ctrl-C. */
export async function stopCommands() {
  stopping = true;
  await Promise.all([...running].map((started) => started.stop()));
}

const tail = (output) => output.trimEnd().split('\n').slice(-25).join('\n');
