import type { paths } from '@contracts/schema';
import createClient from 'openapi-fetch';
import { reportConnection } from './connection';
import { rememberCommand } from './ownCommands';
import { ConnectionError, readProblem } from './problem';
import { antiforgeryToken, renewAntiforgeryToken, waitForSignIn } from './sessionGate';
import type { Schemas } from './types';

/** The address that asks who is signed in: the one that may be answered 401 without anything being wrong. */
const whoAmI = '/bff/user';

// Absolute because tests run where addresses have no page to be relative to.
const baseUrl = globalThis.location?.origin ?? 'http://localhost:5080';

/**
 * The one client. Every request carries the cookie and the antiforgery token; a token that no longer holds is fetched anew once; a lost
 * session makes the request wait for the person to sign in again; a refusal becomes an `ApiError`; no answer becomes a `ConnectionError`.
 */
export const client = createClient<paths>({
  baseUrl,
  credentials: 'same-origin',
  fetch: (request: Request) => send(request),
});

async function send(request: Request, renewed = false): Promise<Response> {
  const response = await attempt(request.clone());
  if (response.status === 401 && new URL(request.url).pathname !== whoAmI && (await waitForSignIn())) {
    return send(request);
  }
  if (response.ok) return response;
  const refusal = await readProblem(response);
  if (refusal.problem.code === 'csrf.invalid' && !renewed && (await renewToken())) return send(request, true);
  throw refusal;
}

/** Gets the antiforgery token anew. False when it is somebody else's by now: nothing is sent in their name. */
async function renewToken(): Promise<boolean> {
  const response = await attempt(new Request(new URL(whoAmI, baseUrl)));
  return response.ok && renewAntiforgeryToken((await response.json()) as Schemas['User']);
}

async function attempt(request: Request): Promise<Response> {
  if (request.method !== 'GET') request.headers.set('X-CSRF', antiforgeryToken());
  try {
    // Looked up at each call: a test's stand-in may be installed after this module was read.
    const answer = globalThis.fetch(request);
    const key = request.headers.get('Idempotency-Key');
    if (key !== null) rememberCommand(key, answer);
    const response = await answer;
    reportConnection(false);
    return response;
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    reportConnection(true);
    throw new ConnectionError(cause);
  }
}

/** The body of an answer. A refusal has been thrown before this; what is left is an answer with a body. */
export async function body<T>(call: Promise<{ data?: T | undefined; response: Response }>): Promise<T> {
  const { data, response } = await call;
  if (data === undefined) throw await readProblem(response);
  return data;
}

/** What a command says about itself: its key, the same for every try of the same content, and the version it was written against. */
export function commandHeaders(key: string, version?: string): Record<string, string> {
  return { 'Idempotency-Key': key, ...(version !== undefined && { 'If-Match': `"${version}"` }) };
}
