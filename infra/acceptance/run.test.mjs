// infra/run as a person meets it: started, started again, started twice, stopped, killed.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { infra } from '../lib/paths.mjs';
import { freePort, isFree } from '../lib/ports.mjs';
import { eventually } from '../tests/servers.mjs';

const startSeconds = 300;
const againSeconds = 15;
const state = mkdtempSync(path.join(tmpdir(), 'samverkan-run-'));
const running = new Set();
let port;
let identityPort;

before(async () => {
  port = await freePort();
  identityPort = await freePort();
});

after(async () => {
  for (const { child, exited } of running) {
    child.kill('SIGTERM');
    await exited;
  }
  rmSync(state, { recursive: true, force: true });
});

function launch() {
  const child = spawn(path.join(infra, 'run'), [], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, SAMVERKAN_STATE: state, SAMVERKAN_PORT: String(port), SAMVERKAN_IDENTITY_PORT: String(identityPort) },
  });
  const started = { child, output: '', exited: once(child, 'exit').then(([code]) => code) };
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      started.output += part;
    });
  running.add(started);
  started.exited.then(() => {
    started.ended = true;
    running.delete(started);
  });
  return started;
}

async function isUp(started, seconds) {
  await eventually(
    'infra/run says where it is',
    () => started.ended || started.output.includes(`Samverkan is at http://localhost:${port}`),
    seconds,
  );
  assert.ok(!started.ended, started.output);
}

const portsAreFree = async () => (await isFree(port)) && (await isFree(identityPort));

/** The command lines of all processes that may be read, as anyone on the machine may. */
function commandLines() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      } catch {
        return '';
      }
    })
    .join('\n');
}

test('everything comes up, with the page, the sign-in and the people; a second one names the port and leaves the first alone', async () => {
  const first = launch();
  await isUp(first, startSeconds);
  const page = await fetch(`http://localhost:${port}/`);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /<html lang="sv"/);
  const challenge = await fetch(`http://localhost:${port}/bff/login?returnUrl=/`, { redirect: 'manual' });
  assert.ok(challenge.headers.get('location')?.startsWith(`http://127.0.0.1:${identityPort}/`), challenge.headers.get('location'));
  assert.match(first.output, /Elin Granvik\s+Skolkurator/);

  const second = launch();
  assert.equal(await second.exited, 1);
  assert.match(second.output, new RegExp(`Port ${port} is taken`));
  assert.equal((await fetch(`http://localhost:${port}/health/ready`)).status, 200);
});

test('secrets are in files that only their owner reads, and on no command line', () => {
  const secrets = ['keys/master.key', 'keys/index.key', 'keys/oidc-client.secret', 'postgres/passwords.json'].map((name) =>
    path.join(state, name),
  );
  const lines = commandLines();
  for (const file of secrets) {
    assert.equal(statSync(file).mode & 0o777, 0o600, file);
    for (const secret of readFileSync(file, 'utf8').match(/[\w+/-]{30,}/g))
      assert.ok(!lines.includes(secret), `${file} shows on a command line`);
  }
});

test('Ctrl-C stops all of it, the host first and the database last', async () => {
  const [first] = running;
  first.child.kill('SIGINT');
  assert.equal(await first.exited, 0);
  assert.deepEqual(
    [...first.output.matchAll(/✓ (.+) stopped/g)].map(([, name]) => name),
    ['Host', 'Identity provider', 'PostgreSQL'],
  );
  assert.ok(await portsAreFree());
});

test('a killed run leaves nothing that stops the next one, which is quick', async () => {
  const killed = launch();
  await isUp(killed, startSeconds);
  killed.child.kill('SIGKILL');
  await killed.exited;

  const since = Date.now();
  const next = launch();
  await isUp(next, startSeconds);
  const seconds = (Date.now() - since) / 1000;
  assert.ok(seconds < againSeconds, `a second start took ${seconds} s`);
  assert.equal((await fetch(`http://localhost:${port}/health/ready`)).status, 200);
  next.child.kill('SIGTERM');
  assert.equal(await next.exited, 0);
  await eventually('the ports are free', portsAreFree);
});
