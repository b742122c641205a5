const names = {
  host: 'host',
  server: 'host',
  hostaddr: 'host',
  port: 'port',
  user: 'user',
  username: 'user',
  'user name': 'user',
  userid: 'user',
  'user id': 'user',
  uid: 'user',
  password: 'password',
  pwd: 'password',
  psw: 'password',
  database: 'database',
  dbname: 'database',
  db: 'database',
  sslmode: 'sslMode',
  'ssl mode': 'sslMode',
};

/**
 * Reads where a database is and who signs in: `postgresql://user:password@host:port/database?sslmode=…`, `host=… user=…` (libpq) or
 * `Host=…;Username=…` (Npgsql). Anything it does not know is refused by name rather than dropped.
 */
export function parseConnection(text) {
  const scheme = text.match(/^(\w+):\/\//)?.[1];
  if (scheme && !/^postgres(ql)?$/.test(scheme)) throw new Error(`SAMVERKAN_DATABASE begins with ${scheme}://, which is no PostgreSQL.`);
  const given = scheme ? fromUrl(text) : fromPairs(text);
  const connection = { host: 'localhost', port: '5432', sslMode: 'prefer', ...given };
  for (const needed of ['user', 'password', 'database'])
    if (!connection[needed]) throw new Error(`SAMVERKAN_DATABASE does not say ${needed}.`);
  return { ...connection, port: Number(connection.port), ssl: sslOf(connection.sslMode) };
}

/** The same as Npgsql reads it. */
export function toNpgsql({ host, port, user, password, database, sslMode }) {
  const quote = (value) => (/^[\w.\-:/~]*$/.test(value) ? value : `"${String(value).replaceAll('"', '""')}"`);
  const parts = { Host: host, Port: port, Username: user, Password: password, Database: database, 'SSL Mode': npgsqlMode(sslMode) };
  return Object.entries(parts)
    .map(([key, value]) => `${key}=${quote(value)}`)
    .join(';');
}

function fromUrl(text) {
  const url = new URL(text);
  const found = {
    host: url.hostname,
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
  };
  if (url.port) found.port = url.port;
  for (const [key, value] of url.searchParams) found[nameOf(key)] = value;
  return found;
}

const libpqPair = /(\w+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s;']+)\s*/g;
const npgsqlPair = /([^=;]+)=("(?:[^"]|"")*"|'(?:[^']|'')*'|[^;]*)(?:;\s*|$)/g;

/** libpq parts its pairs by blanks, Npgsql by semicolons; each quotes in a way of its own. */
function fromPairs(text) {
  const isLibpq = text.replace(libpqPair, '') === '';
  const pairs = isLibpq
    ? [...text.matchAll(libpqPair)].map(([, key, value]) => [
        key,
        value.startsWith("'") ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value,
      ])
    : [...text.matchAll(npgsqlPair)].map(([, key, value]) => [
        key,
        /^["']/.test(value) ? value.slice(1, -1).replaceAll(value[0].repeat(2), value[0]) : value.trim(),
      ]);
  return Object.fromEntries(pairs.map(([key, value]) => [nameOf(key), value]));
}

function nameOf(key) {
  const name = names[key.trim().toLowerCase()];
  if (!name)
    throw new Error(`SAMVERKAN_DATABASE says ${key.trim()}, which is not understood here. Known: ${Object.keys(names).join(', ')}.`);
  return name;
}

const mode = (value) => value.toLowerCase().replaceAll('-', '');
const npgsqlMode = (value) =>
  ({ disable: 'Disable', allow: 'Allow', prefer: 'Prefer', require: 'Require', verifyca: 'VerifyCA', verifyfull: 'VerifyFull' })[
    mode(value)
  ];

function sslOf(sslMode) {
  if (!npgsqlMode(sslMode)) throw new Error(`SAMVERKAN_DATABASE says sslmode=${sslMode}, which is not understood here.`);
  if (['disable', 'allow', 'prefer'].includes(mode(sslMode))) return false;
  return { rejectUnauthorized: mode(sslMode) !== 'require' };
}
