import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { parseConnection } from '../lib/connection-strings.mjs';
import { prepareOwnDatabase } from '../lib/own-database.mjs';
import { freePort } from '../lib/ports.mjs';
import { start } from './servers.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'samverkan-own-test-'));
let server;
let superuser;

before(async () => {
  server = await start('postgres/serve.mjs', ['--ephemeral']);
  superuser = new pg.Client(parseConnection(server.ready.superUrl));
  await superuser.connect();
  await superuser.query("CREATE ROLE county LOGIN CREATEROLE PASSWORD 'p@ss:w/rd'");
  await superuser.query('CREATE DATABASE county OWNER county');
});

after(async () => {
  await superuser.end();
  server.child.stdin.end();
  await server.exited;
  rmSync(folder, { recursive: true, force: true });
});

const url = ({ user = 'county', password = 'p%40ss%3Aw%2Frd', port = server.ready.port, database = 'county', more = '' } = {}) =>
  `postgresql://${user}:${password}@127.0.0.1:${port}/${database}${more}`;
const refused = (text, ...says) =>
  assert.rejects(prepareOwnDatabase(text, folder), ({ message }) => says.every((words) => message.includes(words)) || assert.fail(message));

test('what does not work says what to do about it', async () => {
  await refused(url({ password: 'wrong' }), 'password authentication failed', '%40');
  await refused(url({ database: 'nowhere' }), 'does not exist', 'Create the database first');
  await refused(url({ port: await freePort() }), 'ECONNREFUSED', 'Is the server running');
  await refused('postgresql://county@127.0.0.1/county', 'does not say password', 'postgresql://user:password@host');
  await refused('mysql://county:word@127.0.0.1/county', 'mysql', 'postgresql://user:password@host');
});

test('a role without the rights is told which it lacks', async () => {
  await superuser.query("CREATE ROLE weak LOGIN PASSWORD 'weak'");
  await superuser.query('CREATE DATABASE weak OWNER weak');
  await refused(url({ user: 'weak', password: 'weak' }), 'CREATE on the database');
  await refused(url({ user: 'weak', password: 'weak', database: 'weak' }), 'CREATEROLE');
});

test('the role of the host belongs to whoever made it', async () => {
  await refused(url(), 'is there already, made by another role');
  await superuser.query('DROP OWNED BY samverkan_app');
  await superuser.query('DROP ROLE samverkan_app');
  const { appUrl } = await prepareOwnDatabase(url(), folder);
  const app = new pg.Client(parseConnection(appUrl));
  await app.connect();
  assert.deepEqual((await app.query('SELECT current_user AS name')).rows, [{ name: 'samverkan_app' }]);
  await app.end();
  assert.deepEqual(await prepareOwnDatabase(url(), folder), { ownerUrl: (await prepareOwnDatabase(url(), folder)).ownerUrl, appUrl });
});
