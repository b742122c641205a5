import { createServer } from 'node:net';

/** A free loopback port, chosen by the system. */
export function freePort() {
  return listen(0);
}

/** Whether nothing listens on a port, on either loopback address. */
export async function isFree(port) {
  for (const host of ['127.0.0.1', '::1']) {
    try {
      await listen(port, host);
    } catch (error) {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return false;
    }
  }
  return true;
}

/** Waits a little for a port: what a killed run left needs a moment to end. */
export async function whenFree(port, seconds = 8) {
  const until = Date.now() + seconds * 1000;
  while (!(await isFree(port))) {
    if (Date.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return true;
}

function listen(port, host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const chosen = server.address().port;
      server.close(() => resolve(chosen));
    });
  });
}
