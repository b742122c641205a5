import { generateKeyPairSync, randomBytes } from 'node:crypto';
import Provider, { interactionPolicy } from 'oidc-provider';
import MemoryAdapter from 'oidc-provider/lib/adapters/memory_adapter.js';
import { failed, signedOut, signingOut } from './pages.mjs';

const minute = 60;

/**
 * The OpenID Connect provider: authorization code with PKCE for one confidential client, keys made at start, everything in memory.
 *
 * @param {{ issuer: string, clientId: string, clientSecret: string, redirects: string[], postLogout: string[], people: Map<string, { name: string }> }} settings
 */
export function createProvider({ issuer, clientId, clientSecret, redirects, postLogout, people }) {
  const formTargets = originsOf([...redirects, ...postLogout]);
  const show = (ctx, { html, policy }) => {
    ctx.type = 'html';
    ctx.set('Content-Security-Policy', policy);
    ctx.set('Cache-Control', 'no-store');
    ctx.body = html;
  };
  return new Provider(issuer, {
    adapter: MemoryAdapter,
    jwks: { keys: [signingKey()] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: redirects,
        post_logout_redirect_uris: postLogout,
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name'] },
    // The host asks no further than the id token, so the name is in it.
    conformIdTokenClaims: false,
    responseTypes: ['code'],
    pkce: { required: () => true, methods: ['S256'] },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => show(ctx, signingOut(form, formTargets)),
        postLogoutSuccessSource: (ctx) => show(ctx, signedOut()),
      },
    },
    renderError: (ctx, { error, error_description: description }) => show(ctx, failed(error, description)),
    ttl: {
      AccessToken: 5 * minute,
      AuthorizationCode: minute,
      IdToken: 5 * minute,
      Interaction: 60 * minute,
      Session: 60 * minute,
      Grant: 60 * minute,
    },
    interactions: { policy: asksEachTime(), url: (_, interaction) => `/val/${interaction.uid}` },
    findAccount: (_, subject) =>
      people.has(subject) ? { accountId: subject, claims: () => ({ sub: subject, name: people.get(subject).name }) } : undefined,
    loadExistingGrant: (ctx) => grantAll(ctx),
  });
}

/** Who sits at the keyboard is asked at every sign-in: demo people change places all the time. */
function asksEachTime() {
  const policy = interactionPolicy.base();
  const { Check } = interactionPolicy;
  policy
    .get('login')
    .checks.add(
      new Check('asked_each_time', 'The person has not been chosen', (ctx) =>
        ctx.oidc.result?.login ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT,
      ),
    );
  return policy;
}

/** The product's own client is not something a person consents to. */
async function grantAll(ctx) {
  const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
}

function signingKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: randomBytes(8).toString('base64url') };
}

const originsOf = (addresses) => [...new Set(addresses.map((address) => new URL(address).origin))];
