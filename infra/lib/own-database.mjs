import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseConnection, toNpgsql } from './connection-strings.mjs';

const app = 'samverkan_app';
const oldest = 160000;

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
  const owner = parseConnection(text);
  const { default: pg } = await import('pg');
  const client = new pg.Client({ ...owner, ssl: owner.ssl });
  try {
    await client.connect();
  } catch (error) {
    throw new Error(
      `SAMVERKAN_DATABASE (${owner.user}@${owner.host}:${owner.port}/${owner.database}) cannot be reached: ${error.message}\n${rights}`,
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
    throw new Error(`The role ${app} cannot be ${rowCount === 0 ? 'created' : 'given a new password'}: ${error.message}\n${rights}`);
  }
}

function appPassword({ host, port }, folder) {
  const file = path.join(folder, `app-${createHash('sha256').update(`${host}:${port}`).digest('hex').slice(0, 12)}.password`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}
