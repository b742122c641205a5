import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { demoStaff } from '../demo/directory.mjs';
import { start } from './servers.mjs';

const redirect = 'http://localhost:5999/signin-oidc';
const secret = randomBytes(24).toString('base64url');
let server;
let issuer;

before(async () => {
  server = await start('identity/serve.mjs', ['--redirect', redirect, '--post-logout', 'http://localhost:5999/'], {
    SAMVERKAN_OIDC_SECRET: secret,
  });
  issuer = server.ready.issuer;
});

after(async () => {
  server.child.stdin.end();
  assert.equal(await server.exited, 0);
});

/** A browser that follows nothing by itself and keeps cookies. */
function browser() {
  const cookies = new Map();
  return async (address, init = {}) => {
    const answer = await fetch(new URL(address, issuer), {
      redirect: 'manual',
      ...init,
      headers: { cookie: [...cookies].map(([key, value]) => `${key}=${value}`).join('; ') },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, key, value] = cookie.match(/^([^=]+)=([^;]*)/);
      cookies.set(key, value);
    }
    return answer;
  };
}

function question(changes = {}) {
  const verifier = randomBytes(32).toString('base64url');
  const asked = {
    client_id: 'samverkan',
    response_type: 'code',
    scope: 'openid profile',
    redirect_uri: redirect,
    state: 'state',
    nonce: 'nonce',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  };
  return { verifier, address: `/auth?${new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== null))}` };
}

async function codeFor(get, subject, changes) {
  const { verifier, address } = question(changes);
  const list = (await get(address)).headers.get('location');
  const chosen = await get(list, { method: 'POST', body: new URLSearchParams({ subject }) });
  const back = await get(chosen.headers.get('location'));
  return { verifier, code: new URL(back.headers.get('location')).searchParams.get('code') };
}

const redeem = (changes) =>
  fetch(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      redirect_uri: redirect,
      client_id: 'samverkan',
      client_secret: secret,
      ...changes,
    }),
  });

test('a chosen person comes back with subject and name in the id token', async () => {
  const { verifier, code } = await codeFor(browser(), 'kurator-flen');
  const { id_token: token } = await (await redeem({ code, code_verifier: verifier })).json();
  const claims = JSON.parse(Buffer.from(token.split('.')[1], 'base64url'));
  const { name } = demoStaff().find(({ subject }) => subject === 'kurator-flen');
  assert.deepEqual(
    { sub: claims.sub, name: claims.name, aud: claims.aud, iss: claims.iss, nonce: claims.nonce },
    { sub: 'kurator-flen', name, aud: 'samverkan', iss: issuer, nonce: 'nonce' },
  );
});

test('without PKCE there is no sign-in', async () => {
  const { address } = question({ code_challenge: null, code_challenge_method: null });
  assert.match((await browser()(address)).headers.get('location'), /error=invalid_request.*PKCE/);
});

test('a code is worth nothing with another verifier, another secret, or a second time', async () => {
  const get = browser();
  const other = await codeFor(get, 'kurator-flen');
  assert.equal((await redeem({ code: other.code, code_verifier: randomBytes(32).toString('base64url') })).status, 400);
  const { verifier, code } = await codeFor(get, 'kurator-flen');
  assert.equal((await redeem({ code, code_verifier: verifier, client_secret: 'something else entirely' })).status, 401);
  assert.equal((await redeem({ code, code_verifier: verifier })).status, 200);
  assert.equal((await redeem({ code, code_verifier: verifier })).status, 400);
});

test('another address is never sent anyone', async () => {
  const answer = await browser()(question({ redirect_uri: 'http://localhost:5998/signin-oidc' }).address);
  assert.equal(answer.status, 400);
  assert.match(await answer.text(), /Inloggningen gick inte/);
});

test('someone who is not in the directory cannot be chosen', async () => {
  const get = browser();
  const list = (await get(question().address)).headers.get('location');
  assert.equal((await get(list, { method: 'POST', body: new URLSearchParams({ subject: 'nobody' }) })).status, 400);
});

test('the list is asked at each sign-in, names everyone, and loads nothing from elsewhere', async () => {
  const get = browser();
  await codeFor(get, 'kurator-flen');
  const list = (await get(question().address)).headers.get('location');
  assert.match(list, /^\/val\//);
  const page = await get(list);
  const html = await page.text();
  for (const { name } of demoStaff()) assert.ok(html.includes(name), name);
  assert.match(page.headers.get('content-security-policy'), /default-src 'none'/);
  assert.doesNotMatch(html, /(src|href)="(?!data:,")/);
});

test('signing out ends at the product', async () => {
  const get = browser();
  const { verifier, code } = await codeFor(get, 'kurator-flen');
  const { id_token: token } = await (await redeem({ code, code_verifier: verifier })).json();
  const page = await (
    await get(`/session/end?${new URLSearchParams({ id_token_hint: token, post_logout_redirect_uri: 'http://localhost:5999/' })}`)
  ).text();
  const xsrf = page.match(/name="xsrf" value="([^"]+)"/)[1];
  const ended = await get('/session/end/confirm', { method: 'POST', body: new URLSearchParams({ xsrf, logout: 'yes' }) });
  assert.equal(ended.headers.get('location'), 'http://localhost:5999/');
});
