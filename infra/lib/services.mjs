import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { startGuarded } from './guarded.mjs';
import { infra } from './paths.mjs';

/** Starts one of infra's own servers and waits for the line of JSON that says it answers. */
async function startService(script, args, log, env = {}) {
  mkdirSync(path.dirname(log), { recursive: true });
  const file = openSync(log, 'w', 0o600);
  const service = startGuarded(process.execPath, [path.join(infra, script), ...args], {
    options: { cwd: infra, env: { ...process.env, ...env } },
    output: ['pipe', file],
    stopSeconds: 45,
  });
  closeSync(file);
  const line = await firstLine(service.stdout);
  if (line === null) throw new Error(readFileSync(log, 'utf8').trim() || `${script} ended before it was ready.`);
  return { ...JSON.parse(line), exited: service.exited, stop: service.stop };
}

async function firstLine(stream) {
  let text = '';
  for await (const part of stream.iterator({ destroyOnReturn: false })) {
    text += part;
    if (text.includes('\n')) {
      stream.resume();
      return text.slice(0, text.indexOf('\n'));
    }
  }
  return null;
}

/** The project's own PostgreSQL; without a folder its data are gone when it stops. */
export const startDatabase = (folder, log) => startService('postgres/serve.mjs', folder ? ['--data', folder] : ['--ephemeral'], log);

/** Where `npm run dev` serves the SPA while it is being worked on. */
const devAddress = 'http://localhost:5173';

/** The local identity provider, for a host at `address`, met there or through the SPA's own server. */
export const startIdentityFor = (address, port, secret, log) =>
  startService(
    'identity/serve.mjs',
    [
      '--port',
      String(port),
      ...[address, devAddress].flatMap((origin) => [
        '--redirect',
        `${origin}/signin-oidc`,
        '--post-logout',
        `${origin}/`,
        '--post-logout',
        `${origin}/utloggad`,
      ]),
    ],
    log,
    { SAMVERKAN_OIDC_SECRET: secret },
  );
