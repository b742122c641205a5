import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseConnection, toNpgsql } from '../lib/connection-strings.mjs';

const expected = { host: 'db.example.se', port: 5433, user: 'owner', password: "p@ss;w'rd", database: 'samverkan' };

for (const [form, text] of Object.entries({
  'a libpq URL': 'postgresql://owner:p%40ss%3Bw%27rd@db.example.se:5433/samverkan',
  'libpq pairs': "host=db.example.se port=5433 user=owner password='p@ss;w\\'rd' dbname=samverkan",
  'Npgsql pairs': `Host=db.example.se;Port=5433;Username=owner;Password="p@ss;w'rd";Database=samverkan`,
})) {
  test(`${form} is understood`, () => {
    const { host, port, user, password, database } = parseConnection(text);
    assert.deepEqual({ host, port, user, password, database }, expected);
  });
}

test('what is passed on means the same again', () => {
  const once = parseConnection('postgresql://owner:p%40ss%3Bw%27rd@db.example.se:5433/samverkan?sslmode=verify-full');
  assert.deepEqual(parseConnection(toNpgsql(once)), { ...once, sslMode: 'VerifyFull' });
});

test('certificates are checked exactly when that is asked for', () => {
  const ssl = (mode) => parseConnection(`host=h user=u password=p dbname=d sslmode=${mode}`).ssl;
  assert.equal(ssl('disable'), false);
  assert.deepEqual(ssl('require'), { rejectUnauthorized: false });
  assert.deepEqual(ssl('verify-full'), { rejectUnauthorized: true });
});

test('what is missing or unknown is named', () => {
  assert.throws(() => parseConnection('host=h user=u dbname=d'), /password/);
  assert.throws(() => parseConnection('Host=h;Username=u;Password=p;Database=d;Pooling=false'), /Pooling/);
  assert.throws(() => parseConnection('host=h user=u password=p dbname=d sslmode=maybe'), /maybe/);
});
