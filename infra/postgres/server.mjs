import { closeSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { startGuarded } from '../lib/guarded.mjs';
import { freePort, isFree } from '../lib/ports.mjs';
import { runAs, serverAccount } from './account.mjs';
import { serverBinaries } from './binaries.mjs';
import { openCluster } from './cluster.mjs';
import { clearLeftover } from './leftover.mjs';
import { connectionStrings, ensureRolesAndDatabase } from './roles.mjs';

const startSeconds = 60;

const common = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  max_connections: '200',
  shared_buffers: '256MB',
  lc_messages: 'C',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Parameters hold personal data, so they are never logged.
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
};
const durable = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on', wal_level: 'replica' };
const forTests = { fsync: 'off', full_page_writes: 'off', max_wal_size: '256MB', wal_level: 'minimal', max_wal_senders: '0' };

/**
 * Starts PostgreSQL on loopback with the roles and the database that the product expects.
 *
 * @param {{ folder: string | null, port: number }} where `folder` null: data that are gone when it stops; `port` 0: any free port.
 */
export async function startPostgres({ folder, port }) {
  if (port !== 0 && !(await isFree(port)))
    throw new Error(`Port ${port} is taken by another program, so the database cannot be started on it.`);
  const account = serverAccount();
  const binaries = serverBinaries(account);
  const cluster = openCluster(folder, account, binaries);
  clearLeftover(cluster, account, binaries);
  const chosen = port || (await freePort());
  const server = launch(cluster, chosen, account, binaries);
  try {
    await answers(chosen, cluster, server);
    await ensureRolesAndDatabase(chosen, cluster.passwords);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const { superUrl, ...urls } = connectionStrings(chosen, cluster.passwords);
  return { port: chosen, urls: cluster.ephemeral ? { ...urls, superUrl } : urls, exited: server.exited, stop: () => server.stop() };
}

function launch(cluster, port, account, binaries) {
  const settings = Object.entries({ ...common, ...(cluster.ephemeral ? forTests : durable), port: String(port) });
  const log = openSync(cluster.log, 'w', 0o600);
  // SIGINT is PostgreSQL's fast shutdown: sessions are ended, nothing committed is lost.
  const server = startGuarded(
    path.join(binaries, 'bin/postgres'),
    ['-D', cluster.data, ...settings.flatMap(([key, value]) => ['-c', `${key}=${value}`])],
    {
      options: { ...runAs(account), cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C' } },
      output: log,
      stopSignal: 'SIGINT',
      stopSeconds: 30,
      remove: cluster.ephemeral ? cluster.home : undefined,
    },
  );
  closeSync(log);
  return server;
}

async function answers(port, { passwords, log }, server) {
  let ended = false;
  server.exited.then(() => {
    ended = true;
  });
  const until = Date.now() + startSeconds * 1000;
  for (;;) {
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password: passwords.superuser, database: 'postgres' });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (ended || Date.now() > until) throw new Error(`PostgreSQL did not start (${error.message}). Its log says:\n${tail(log)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function tail(file) {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
  } catch {
    return '(no log)';
  }
}
