import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runAs } from './account.mjs';

/**
 * A cluster: where its files are, and the passwords of its three roles. The passwords lie beside the data, readable by its owner only.
 *
 * @param {string | null} folder null: a folder of its own that is removed when the server stops.
 */
export function openCluster(folder, account, binaries) {
  const ephemeral = folder === null;
  const home = ephemeral ? temporaryHome(account) : path.resolve(folder);
  if (!ephemeral) mkdirSync(home, { recursive: true, mode: account ? 0o711 : 0o700 });
  const data = path.join(reachable(home, account), 'data');
  const cluster = { home, data, ephemeral, log: path.join(path.dirname(data), 'postgres.log'), passwords: passwords(home, data) };
  if (existsSync(path.join(data, 'PG_VERSION'))) {
    refuseOtherMajor(cluster, binaries);
    takeOver(data, account);
  } else initialise(cluster, account, binaries);
  return cluster;
}

function temporaryHome(account) {
  const home = mkdtempSync(path.join(tmpdir(), 'samverkan-postgres-'));
  if (account) chmodSync(home, 0o711);
  return home;
}

/**
 * The folder itself, or one under /var/lib when the server's account cannot get there. Which one is noted in the folder, under a name
 * made once: a new checkout at an old path never meets the old one's data.
 */
function reachable(home, account) {
  const folder = mayEnter(home, account) ? home : placeElsewhere(home);
  const server = path.join(folder, 'server');
  mkdirSync(server, { recursive: true, mode: 0o700 });
  if (account) chownSync(server, account.uid, account.gid);
  return server;
}

function placeElsewhere(home) {
  const note = path.join(home, 'data-is-in');
  if (!existsSync(note)) writeFileSync(note, path.join('/var/lib/samverkan', randomBytes(8).toString('hex')));
  const folder = readFileSync(note, 'utf8').trim();
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}

function mayEnter(folder, account) {
  return !account || spawnSync('/bin/ls', ['-d', `${folder}/.`], { ...runAs(account), cwd: '/', stdio: 'ignore' }).status === 0;
}

function passwords(home, data) {
  const file = path.join(home, 'passwords.json');
  if (!existsSync(file)) {
    if (existsSync(data))
      throw new Error(
        `${file} is missing, and the database in ${data} lets nobody in without it. Put it back, or move the data away to begin again.`,
      );
    const word = () => randomBytes(24).toString('base64url');
    writeFileSync(file, JSON.stringify({ superuser: word(), owner: word(), app: word() }), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

function refuseOtherMajor({ data }, binaries) {
  const stored = readFileSync(path.join(data, 'PG_VERSION'), 'utf8').trim();
  const major = execFileSync(path.join(binaries, 'bin/postgres'), ['--version'], { encoding: 'utf8' }).match(/(\d+)\./)[1];
  if (stored !== major) {
    throw new Error(
      `The data in ${data} belong to PostgreSQL ${stored}, and this is PostgreSQL ${major}, which cannot read them. ` +
        `Dump them with PostgreSQL ${stored} and load them again, or move the folder away to begin with an empty database.`,
    );
  }
}

/** The account may be another than last time: Debian's package brings a `postgres` that was not there when the data were made. */
function takeOver(data, account) {
  if (!account || statSync(data).uid === account.uid) return;
  execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, data]);
}

/** By way of a second name, so that a killed initdb leaves nothing that looks like a cluster. */
function initialise({ home, data, passwords: { superuser }, ephemeral }, account, binaries) {
  const partial = `${data}.new`;
  rmSync(partial, { recursive: true, force: true });
  const wordFile = path.join(path.dirname(data), 'superuser.tmp');
  writeFileSync(wordFile, superuser, { mode: 0o600 });
  if (account) chownSync(wordFile, account.uid, account.gid);
  // Sorting by code point never changes between versions, so indexes outlive upgrades; Swedish order is asked for where people see it.
  const args = [
    '-D',
    partial,
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    `--pwfile=${wordFile}`,
    '-E',
    'UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
  const made = spawnSync(path.join(binaries, 'bin/initdb'), [...args, ...(ephemeral ? ['--no-sync'] : [])], {
    ...runAs(account),
    cwd: '/',
    encoding: 'utf8',
  });
  rmSync(wordFile, { force: true });
  if (made.status !== 0) throw new Error(`initdb failed in ${home}:\n${made.stderr || made.error?.message}`);
  renameSync(partial, data);
}
