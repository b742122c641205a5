import pg from 'pg';

export const database = 'samverkan';
export const roles = { owner: 'samverkan_owner', app: 'samverkan_app' };

/** Makes the two roles and the database, or brings their passwords and rights back to what they shall be. Safe to repeat. */
export async function ensureRolesAndDatabase(port, passwords) {
  const server = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password: passwords.superuser, database: 'postgres' });
  await server.connect();
  try {
    await ensureRole(server, roles.owner, passwords.owner, 'CREATEDB CREATEROLE');
    await ensureRole(server, roles.app, passwords.app, 'NOCREATEDB NOCREATEROLE');
    // The owner may grant to the app's role and try things as it, and does not get its rights by being the owner.
    await server.query(`GRANT ${roles.app} TO ${roles.owner} WITH ADMIN TRUE, INHERIT FALSE, SET TRUE`);
    const { rowCount } = await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) await server.query(`CREATE DATABASE ${database} OWNER ${roles.owner}`);
    await server.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
    await server.query(`GRANT CONNECT ON DATABASE ${database} TO ${roles.app}`);
  } finally {
    await server.end();
  }
}

async function ensureRole(server, name, password, rights) {
  const { rowCount } = await server.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  await server.query(`${verb} ROLE ${name} LOGIN NOSUPERUSER ${rights} PASSWORD ${pg.escapeLiteral(password)}`);
}

/** Connection strings as Npgsql reads them. */
export function connectionStrings(port, passwords) {
  const as = (user, password, name = database) => `Host=127.0.0.1;Port=${port};Username=${user};Password=${password};Database=${name}`;
  return {
    ownerUrl: as(roles.owner, passwords.owner),
    appUrl: as(roles.app, passwords.app),
    superUrl: as('postgres', passwords.superuser, 'postgres'),
  };
}
