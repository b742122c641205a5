import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseConnection, toNpgsql } from './connection-strings.mjs';

const app = 'samverkan_app';
const oldest = 160000;

const forms =
  'Write it as postgresql://user:password@host:5432/database, or as key=value (host=… user=… password=… dbname=…). ' +
  'In an address, signs such as @ : / % in the password are written as %40 %3A %2F %25.';

const rights =
  `The role in SAMVERKAN_DATABASE must be able to log in, own the database (or have CREATE on it) and have CREATEROLE, so that the role ${app} ` +
  'that the host runs as can be created and granted what it needs, and no more. PostgreSQL 16 or newer.';

/**
 * Makes a PostgreSQL of one's own ready: checks version and rights, and creates the role that the host runs as.
 *
 * @param {string} text the owner's connection: postgresql://… or key=value, as libpq or Npgsql writes it.
 * @param {string} folder where the app role's generated password is kept, readable by its owner only.
 */
export async function prepareOwnDatabase(text, folder) {
  const owner = read(text);
  const { default: pg } = await import('pg');
  const client = new pg.Client({ ...owner, ssl: owner.ssl });
  try {
    await client.connect();
  } catch (error) {
    throw new Error(
      `SAMVERKAN_DATABASE (${owner.user}@${owner.host}:${owner.port}/${owner.database}) cannot be reached: ${error.message}\n${advice(error)}`,
    );
  }
  try {
    await check(client);
    const password = appPassword(owner, folder);
    await ensureApp(client, pg, password, owner.database);
    return { ownerUrl: toNpgsql(owner), appUrl: toNpgsql({ ...owner, user: app, password }) };
  } finally {
    await client.end();
  }
}

function read(text) {
  try {
    return parseConnection(text);
  } catch (error) {
    throw new Error(`${error.message}\n${forms}`);
  }
}

/** What to do about a connection that did not come about, by what the server or the system calls the reason. */
function advice({ code, message }) {
  if (code === '3D000') return 'Create the database first, owned by the role in SAMVERKAN_DATABASE.';
  if (code === '28P01') return `The password or the role is another. ${forms}`;
  if (code === '28000' && message.includes('no encryption'))
    return 'The server wants encryption: say sslmode=require or sslmode=verify-full.';
  if (code?.startsWith('28') || code === '42501') return rights;
  if (/certificate/.test(message))
    return 'The certificate is not one that this machine trusts. NODE_EXTRA_CA_CERTS and SSL_CERT_FILE name further ones.';
  return 'Is the server running there, and does it listen on that address and port?';
}

async function check(client) {
  const {
    rows: [found],
  } = await client.query(
    `SELECT current_setting('server_version_num')::int AS version, current_setting('server_version') AS name,
            has_database_privilege(current_database(), 'CREATE') AS may_create,
            (SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user) AS may_make_roles`,
  );
  if (found.version < oldest) throw new Error(`SAMVERKAN_DATABASE is PostgreSQL ${found.name}.\n${rights}`);
  if (!found.may_create || !found.may_make_roles)
    throw new Error(`The role in SAMVERKAN_DATABASE lacks ${found.may_create ? 'CREATEROLE' : 'CREATE on the database'}.\n${rights}`);
}

async function ensureApp(client, pg, password, database) {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [app]);
  try {
    await client.query(`${rowCount === 0 ? 'CREATE' : 'ALTER'} ROLE ${app} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
    await client.query(`GRANT CONNECT ON DATABASE ${pg.escapeIdentifier(database)} TO ${app}`);
  } catch (error) {
    const what = rowCount === 0 ? 'cannot be created' : 'is there already, made by another role, and cannot be given a new password';
    throw new Error(`The role ${app} ${what}: ${error.message}\n${rights}`);
  }
}

function appPassword({ host, port }, folder) {
  const file = path.join(folder, `app-${createHash('sha256').update(`${host}:${port}`).digest('hex').slice(0, 12)}.password`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}
