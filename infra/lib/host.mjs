import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './commands.mjs';
import { startGuarded } from './guarded.mjs';
import { demo, hostProgram, root, webRoot } from './paths.mjs';

const startSeconds = 90;

/**
 * The environment of the host. Keys and secrets reach it by file or by environment, never on a command line.
 *
 * @param {{ address: string, issuer: string, clientSecret: string, database: { ownerUrl: string, appUrl: string }, masterKeyFile: string, indexKeyFile: string }} settings
 */
export function hostEnvironment({ address, issuer, clientSecret, database, masterKeyFile, indexKeyFile }) {
  return {
    DOTNET_ENVIRONMENT: 'Development',
    ASPNETCORE_URLS: address,
    Samverkan__Oidc__Authority: issuer,
    Samverkan__Oidc__ClientId: 'samverkan',
    Samverkan__Oidc__ClientSecret: clientSecret,
    Samverkan__Database__App: database.appUrl,
    Samverkan__Database__Owner: database.ownerUrl,
    Samverkan__MasterKeyFile: masterKeyFile,
    Samverkan__IndexKeyFile: indexKeyFile,
    Samverkan__WebRoot: webRoot,
    Samverkan__DemoFolder: demo,
  };
}

/** Runs one of the host's own commands (`migrate`, `seed`) to its end. */
export function hostCommand(name, environment, log) {
  return run(log, 'dotnet', [hostProgram, name], { cwd: root, env: environment });
}

/** Starts the host and waits until it says that it is ready. The host as it serves needs no rights of the database's owner, and gets none. */
export async function startHost(environment, log) {
  const { Samverkan__Database__Owner: _, ...serving } = environment;
  mkdirSync(path.dirname(log), { recursive: true });
  const file = openSync(log, 'w', 0o600);
  const host = startGuarded('dotnet', [hostProgram], {
    options: { cwd: root, env: { ...process.env, ...serving } },
    output: file,
    stopSeconds: 20,
  });
  closeSync(file);
  try {
    await ready(environment.ASPNETCORE_URLS, host, log);
  } catch (error) {
    await host.stop();
    throw error;
  }
  return host;
}

async function ready(address, host, log) {
  let ended = false;
  host.exited.then(() => {
    ended = true;
  });
  const until = Date.now() + startSeconds * 1000;
  for (;;) {
    const answer = await fetch(`${address}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    if (ended || Date.now() > until) {
      const last = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-25).join('\n');
      throw new Error(`The host ${ended ? 'ended' : `was not ready in ${startSeconds} s`}:\n${last}\nAll of it: ${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
