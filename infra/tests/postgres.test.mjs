import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import pg from 'pg';
import { parseConnection } from '../lib/connection-strings.mjs';
import { isFree } from '../lib/ports.mjs';
import { eventually, start } from './servers.mjs';

const folders = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function folder(mode = 0o711) {
  const made = mkdtempSync(path.join(tmpdir(), 'samverkan-infra-test-'));
  folders.push(made);
  chmodSync(made, mode);
  return made;
}

const serve = (...args) => start('postgres/serve.mjs', args);

async function ask(connection, sql) {
  const client = new pg.Client(parseConnection(connection));
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const pidOf = (home) => Number(readFileSync(path.join(home, 'server/data/postmaster.pid'), 'utf8').split('\n')[0]);

test('the owner may make databases and roles and is no superuser; the app may do nothing but sign in', async () => {
  const server = await serve('--ephemeral');
  try {
    const [owner] = await ask(
      server.ready.ownerUrl,
      'SELECT rolsuper, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user',
    );
    assert.deepEqual(owner, { rolsuper: false, rolcreatedb: true, rolcreaterole: true });
    const [app] = await ask(
      server.ready.appUrl,
      'SELECT rolsuper, rolcreatedb, rolcreaterole, rolbypassrls, rolreplication FROM pg_roles WHERE rolname = current_user',
    );
    assert.deepEqual(Object.values(app), [false, false, false, false, false]);
    await assert.rejects(ask(server.ready.appUrl, 'CREATE TABLE public.mine (id int)'), /permission denied/);
    await assert.rejects(ask(server.ready.appUrl, 'CREATE SCHEMA mine'), /permission denied/);
    await assert.rejects(ask(server.ready.appUrl, 'CREATE TEMP TABLE mine (id int)'), /permission denied/);
    assert.ok(server.ready.superUrl);
  } finally {
    server.child.stdin.end();
    assert.equal(await server.exited, 0);
  }
  assert.ok(await isFree(server.ready.port));
});

test('it listens on loopback only, asks for a scram password, and never logs parameters', async () => {
  const server = await serve('--ephemeral');
  try {
    const setting = async (name) => (await ask(server.ready.superUrl, `SELECT current_setting('${name}') AS value`))[0].value;
    assert.equal(await setting('listen_addresses'), '127.0.0.1');
    assert.equal(await setting('log_parameter_max_length'), '0');
    const rules = await ask(server.ready.superUrl, 'SELECT DISTINCT auth_method FROM pg_hba_file_rules');
    assert.deepEqual(rules, [{ auth_method: 'scram-sha-256' }]);
    await assert.rejects(
      ask(server.ready.appUrl.replace(/Password=[^;]+/, 'Password=wrong'), 'SELECT 1'),
      /password authentication failed/,
    );
  } finally {
    server.child.stdin.end();
    await server.exited;
  }
});

test('data are kept between starts, durably, with their passwords readable by their owner only', async () => {
  const home = folder();
  const first = await serve('--data', home);
  assert.deepEqual(
    await ask(first.ready.ownerUrl, "SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit"),
    [{ fsync: 'on', commit: 'on' }],
  );
  await ask(first.ready.ownerUrl, 'CREATE TABLE public.kept AS SELECT 7 AS value');
  first.child.kill('SIGTERM');
  assert.equal(await first.exited, 0);
  assert.equal(statSync(path.join(home, 'passwords.json')).mode & 0o777, 0o600);
  assert.equal(first.ready.superUrl, undefined);

  const second = await serve('--data', home);
  assert.deepEqual(await ask(second.ready.ownerUrl, 'SELECT value FROM public.kept'), [{ value: 7 }]);
  second.child.kill('SIGTERM');
  await second.exited;
});

test('a killed starter leaves no server behind, and no data of a test', async () => {
  const before = new Set(readdirSync(tmpdir()));
  const server = await serve('--ephemeral');
  const made = readdirSync(tmpdir()).filter((name) => name.startsWith('samverkan-postgres-') && !before.has(name));
  server.child.kill('SIGKILL');
  await server.exited;
  await eventually('the port is free again', () => isFree(server.ready.port));
  await eventually('the data are gone', () =>
    made.every((name) => !existsSync(path.join(tmpdir(), name)) || !existsSync(path.join(tmpdir(), name, 'passwords.json'))),
  );
});

test('a server left by a killed run is stopped by the next one, and a stale lock does not stop it', async () => {
  const home = folder();
  const first = await serve('--data', home);
  await ask(first.ready.ownerUrl, 'CREATE TABLE public.kept AS SELECT 7 AS value');
  const left = pidOf(home);
  const second = await serve('--data', home);
  assert.notEqual(pidOf(home), left);
  assert.throws(() => process.kill(left, 0), { code: 'ESRCH' });
  await first.exited;
  second.child.kill('SIGTERM');
  await second.exited;

  writeFileSync(path.join(home, 'server/data/postmaster.pid'), `${process.pid}\n${home}/server/data\n0\n0\n\n127.0.0.1\n`);
  const third = await serve('--data', home);
  assert.deepEqual(await ask(third.ready.ownerUrl, 'SELECT value FROM public.kept'), [{ value: 7 }]);
  third.child.kill('SIGTERM');
  await third.exited;
});

test('a folder that the server may not enter gets its data elsewhere, and finds them again', async () => {
  const home = folder(0o700);
  const first = await serve('--data', home);
  const note = path.join(home, 'data-is-in');
  if (existsSync(note)) folders.push(readFileSync(note, 'utf8'));
  assert.equal(existsSync(note), process.getuid() === 0);
  await ask(first.ready.ownerUrl, 'CREATE TABLE public.kept AS SELECT 7 AS value');
  first.child.kill('SIGTERM');
  await first.exited;
  const second = await serve('--data', home);
  assert.deepEqual(await ask(second.ready.ownerUrl, 'SELECT value FROM public.kept'), [{ value: 7 }]);
  second.child.kill('SIGTERM');
  await second.exited;
});

test('data left by another account are taken over by the one that serves now', async () => {
  const home = folder();
  const first = await serve('--data', home);
  await ask(first.ready.ownerUrl, 'CREATE TABLE public.kept AS SELECT 7 AS value');
  first.child.kill('SIGTERM');
  await first.exited;
  // Only root lends the server an account, and only root can leave data under another one.
  const other = process.getuid() === 0 ? '65534:65534' : `${process.getuid()}:${process.getgid()}`;
  execFileSync('chown', ['-R', other, path.join(home, 'server/data')]);
  const second = await serve('--data', home);
  assert.deepEqual(await ask(second.ready.ownerUrl, 'SELECT value FROM public.kept'), [{ value: 7 }]);
  second.child.kill('SIGTERM');
  await second.exited;
});

test('lost passwords are said to be lost', async () => {
  const home = folder();
  const first = await serve('--data', home);
  first.child.kill('SIGTERM');
  await first.exited;
  rmSync(path.join(home, 'passwords.json'));
  const second = await serve('--data', home);
  assert.equal(await second.exited, 1);
  assert.match(second.errors(), /passwords\.json is missing/);
});

test('data of another major version are refused, saying which', async () => {
  const home = folder();
  const first = await serve('--data', home);
  first.child.kill('SIGTERM');
  await first.exited;
  writeFileSync(path.join(home, 'server/data/PG_VERSION'), '17\n');
  const second = await serve('--data', home);
  assert.equal(second.ready, null);
  assert.equal(await second.exited, 1);
  assert.match(second.errors(), /belong to PostgreSQL 17, and this is PostgreSQL 18/);
});

test('a taken port is refused by its number', async () => {
  const first = await serve('--ephemeral');
  const second = await serve('--ephemeral', '--port', String(first.ready.port));
  assert.equal(await second.exited, 1);
  assert.match(second.errors(), new RegExp(`Port ${first.ready.port} is taken`));
  first.child.stdin.end();
  await first.exited;
});
