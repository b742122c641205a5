import { once } from 'node:events';
import { createServer } from 'node:http';
import { demoPeople, demoStaff } from '../demo/directory.mjs';
import { pickList } from './pages.mjs';
import { createProvider } from './provider.mjs';

const largestForm = 4096;

/**
 * Starts the local identity provider on 127.0.0.1.
 *
 * @param {{ port: number, clientId: string, clientSecret: string, redirects: string[], postLogout: string[] }} settings `port` 0: any free port.
 */
export async function startIdentity({ port, clientId, clientSecret, redirects, postLogout }) {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const staff = demoStaff();
  const people = new Map(staff.map((person) => [person.subject, person]));
  const provider = createProvider({ issuer, clientId, clientSecret, redirects, postLogout, people });
  const handle = provider.callback();
  const formTargets = [...new Set(redirects.map((address) => new URL(address).origin))];

  server.on('request', (request, response) => {
    if (!/^\/val\/[\w-]+$/.test(request.url)) return handle(request, response);
    choose(provider, people, staff, formTargets, request, response).catch((error) => refuse(response, error));
  });
  return { issuer, stop: () => closeNow(server) };
}

async function choose(provider, people, staff, formTargets, request, response) {
  const { uid } = await provider.interactionDetails(request, response);
  if (request.method === 'GET') {
    const { html, policy } = pickList(`/val/${uid}`, demoPeople(), staff, formTargets);
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy, 'Cache-Control': 'no-store' });
    response.end(html);
    return;
  }
  const subject = new URLSearchParams(await body(request)).get('subject');
  if (!people.has(subject)) throw new Error('Personen finns inte.');
  await provider.interactionFinished(request, response, { login: { accountId: subject } }, { mergeWithLastSubmission: false });
}

async function body(request) {
  let read = '';
  for await (const part of request) {
    read += part;
    if (read.length > largestForm) throw new Error('Formuläret är för stort.');
  }
  return read;
}

function refuse(response, error) {
  response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`Inloggningen gick inte: ${error.message}\nGå tillbaka till Samverkan och logga in igen.\n`);
}

function closeNow(server) {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  return closed;
}
