// The local identity provider: node infra/identity/serve.mjs [--port <n>] --redirect <uri>… [--post-logout <uri>…]
// The client secret comes from SAMVERKAN_OIDC_SECRET or --secret. Prints one line of JSON when it answers; stops at SIGTERM, SIGINT,
// or when whoever started it goes away. Anyone may be anyone here: for development, tests and showing the product only.
import { parseArgs } from 'node:util';
import { onStopRequest } from '../lib/guarded.mjs';
import { stdinIsHeld } from '../lib/leash.mjs';
import { startIdentity } from './server.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    client: { type: 'string', default: 'samverkan' },
    secret: { type: 'string', default: process.env.SAMVERKAN_OIDC_SECRET ?? '' },
    redirect: { type: 'string', multiple: true, default: [] },
    'post-logout': { type: 'string', multiple: true },
  },
});

try {
  if (values.redirect.length === 0) throw new Error('Say where to send people back to: --redirect <uri>.');
  if (values.secret.length < 16) throw new Error('Give the client secret, 16 characters or more, in SAMVERKAN_OIDC_SECRET or --secret.');
  const server = await startIdentity({
    port: Number(values.port),
    clientId: values.client,
    clientSecret: values.secret,
    redirects: values.redirect,
    postLogout: values['post-logout'] ?? values.redirect.map((uri) => new URL('/', uri).href),
  });
  onStopRequest(() => server.stop().then(() => process.exit(0)), stdinIsHeld());
  console.log(JSON.stringify({ ready: true, issuer: server.issuer }));
} catch (error) {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${values.port} is taken by another program, so the identity provider cannot be started on it.`
      : error.message,
  );
  process.exit(1);
}
